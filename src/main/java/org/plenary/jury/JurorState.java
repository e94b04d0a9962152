package org.plenary.jury;

/** How far a juror's seat is. */
public enum JurorState {
  /** Waits, not yet asked, until a seat falls free. */
  ALTERNATE,
  INVITED,
  ACCEPTED,
  DECLINED,
  /** Took the seat once and left it; what they sent still counts. */
  REPLACED;

  /** Whether this juror still sits, or may still come to sit, on the jury. */
  public boolean isSeated() {
    return this == INVITED || this == ACCEPTED;
  }
}
