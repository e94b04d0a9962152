package org.plenary.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One play of a guideline.
 *
 * @param middle the middle of its expert round, from which the days of the road count
 * @param until where the play stops
 */
record GuidelineScript(Instant middle, GuidelineRoad.Until until, GuidelineRoad road) {

  /** The clock knows no smaller parts of a second than the database keeps. */
  static GuidelineScript of(Instant middle, GuidelineRoad.Until until) {
    return new GuidelineScript(middle.truncatedTo(ChronoUnit.SECONDS), until, GuidelineRoad.read());
  }

  Instant begins() {
    return middle.plus(Duration.ofDays(road.firstDay()));
  }

  Instant stops() {
    return middle.plus(Duration.ofDays(road.until().get(until)));
  }
}
