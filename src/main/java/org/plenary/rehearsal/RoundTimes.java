package org.plenary.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.plenary.rehearsal.GuidelineRoad.RoundPart;

/** Moments within a round, as parts of the whole in thousandths. */
record RoundTimes(Instant opens, Instant closes) {

  static RoundTimes of(GuidelinePlay play, RoundPart part) {
    return new RoundTimes(
        play.at(part.opens(), LocalTime.of(9, 0)), play.at(part.closes(), LocalTime.of(23, 59)));
  }

  Instant at(long thousandths) {
    Duration whole = Duration.between(opens, closes);
    return opens
        .plus(whole.multipliedBy(thousandths).dividedBy(1000))
        .truncatedTo(ChronoUnit.SECONDS);
  }

  /** The moment of one of so many between two moments. */
  Instant turn(int number, int count, long from, long to) {
    return at(from + (to - from) * (2L * number + 1) / (2L * count));
  }
}
