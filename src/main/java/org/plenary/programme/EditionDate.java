package org.plenary.programme;

/** The dates every edition promises, in the order they must follow one another. */
public enum EditionDate {
  CALL_OPENS,
  CALL_CLOSES,
  SCREENING_ENDS,
  CONFLICTS_DUE,
  FIRST_EVALUATION_OPENS,
  FIRST_EVALUATION_CLOSES,
  FINALISTS_TOLD,
  FINAL_EVALUATION_OPENS,
  FINAL_EVALUATION_CLOSES,
  VERDICT_SIGNED,
  EMBARGO_LIFTS,
  FOLLOW_UP_ENDS;

  /** As it is written in an edition's file: {@code call-closes}. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
