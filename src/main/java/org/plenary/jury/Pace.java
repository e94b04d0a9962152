package org.plenary.jury;

/** How a juror keeps up with the time there is. */
public enum Pace {
  /** Nothing was given to them yet. */
  IDLE,
  ON_TIME,
  BEHIND,
  NOT_STARTED,
  OVERDUE,
  /** The evaluation has closed, but not for them. */
  MORE_TIME,
  DONE;

  /** Whether somebody should look at it. */
  public boolean isWorrying() {
    return this == BEHIND || this == NOT_STARTED || this == OVERDUE;
  }
}
