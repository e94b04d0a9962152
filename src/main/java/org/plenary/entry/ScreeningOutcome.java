package org.plenary.entry;

import java.util.List;
import java.util.Locale;

/** What the screeners' decisions of one round come to. */
public enum ScreeningOutcome {
  /** Somebody is still to decide. */
  OPEN,
  ELIGIBLE,
  INELIGIBLE,
  /** Two decided differently, and a third has not settled it. */
  DISAGREE;

  static ScreeningOutcome of(List<ScreeningSeat> seats) {
    if (seats.size() < 2) {
      return OPEN;
    }
    if (seats.size() == 2 && seats.get(0).verdict() != seats.get(1).verdict()) {
      return DISAGREE;
    }
    return seats.get(seats.size() - 1).verdict() == Verdict.ELIGIBLE ? ELIGIBLE : INELIGIBLE;
  }

  /** As the procedure reads it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
