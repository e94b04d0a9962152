package org.plenary.jury;

/** What the judging of an edition takes one after the other. */
public enum JudgingStep {
  GIVE_OUT("jury.refused.assignment-early"),
  CONFIRM_FINALISTS("jury.refused.finalists-early"),
  RECORD_MEETING("jury.refused.meeting-early"),
  SIGN_VERDICT("jury.refused.verdict-early");

  private final String tooEarly;

  JudgingStep(String tooEarly) {
    this.tooEarly = tooEarly;
  }

  /** Says what comes first. */
  String tooEarly() {
    return tooEarly;
  }
}
