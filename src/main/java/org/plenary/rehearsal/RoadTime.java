package org.plenary.rehearsal;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Agrees the scenes of a guideline with the clock, as far as the play goes. */
@Component
class RoadTime {

  private final VirtualTime time;

  RoadTime(VirtualTime time) {
    this.time = time;
  }

  /** What comes after the play stops is left out. */
  void when(GuidelinePlay play, Instant at, Runnable what) {
    if (!at.isAfter(play.script().stops())) {
      time.when(at, what);
    }
  }

  /** On that day, at the hour of the office. */
  void on(GuidelinePlay play, int day, Runnable what) {
    when(play, play.at(day), what);
  }
}
