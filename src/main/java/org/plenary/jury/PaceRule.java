package org.plenary.jury;

import java.time.Duration;
import java.time.Instant;

/**
 * Tells a juror who keeps up from one who does not, by what an even pace would have sent by now.
 */
final class PaceRule {

  /** Untouched after this part of the time is not a slow start any more. */
  private static final double STARTED_BY = 0.25;

  private PaceRule() {}

  static Pace of(int assigned, int sent, int started, Instant opens, Instant closes, Instant now) {
    if (assigned == 0) {
      return Pace.IDLE;
    }
    if (sent >= assigned) {
      return Pace.DONE;
    }
    if (now.isAfter(closes)) {
      return Pace.OVERDUE;
    }
    double elapsed = elapsed(opens, closes, now);
    if (sent + started == 0) {
      return elapsed > STARTED_BY ? Pace.NOT_STARTED : Pace.ON_TIME;
    }
    return sent < Math.floor(assigned * elapsed) ? Pace.BEHIND : Pace.ON_TIME;
  }

  private static double elapsed(Instant opens, Instant closes, Instant now) {
    if (!now.isAfter(opens)) {
      return 0;
    }
    return (double) Duration.between(opens, now).toSeconds()
        / Math.max(1, Duration.between(opens, closes).toSeconds());
  }
}
