package org.plenary.jury;

/** How far an assignment and its scorecard are. */
public enum AssignmentState {
  /** Given to a juror; the scorecard may be untouched or a private draft. */
  OPEN,
  /** The scorecard was sent and is frozen. */
  SUBMITTED,
  /** The juror gave it back with a reason. */
  DECLINED,
  /** A conflict declared late took it out, with whatever had been scored. */
  VOIDED,
  /** The office gave the entry to another juror. */
  REPLACED,
  /** The entry was withdrawn: nobody judges it any more. */
  ENTRY_LEFT;

  /** Whether it fills one of the places an entry needs. */
  public boolean isStanding() {
    return this == OPEN || this == SUBMITTED;
  }
}
