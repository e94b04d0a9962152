package org.plenary.rehearsal;

import java.time.Instant;
import org.plenary.process.engine.JobRunner;
import org.plenary.shared.PlenaryClock;
import org.springframework.stereotype.Component;

/** Moves the clock of a rehearsal, and lets everything happen that is due by then. */
@Component
class VirtualTime {

  private final PlenaryClock clock;
  private final JobRunner jobs;

  VirtualTime(PlenaryClock clock, JobRunner jobs) {
    this.clock = clock;
    this.jobs = jobs;
  }

  /**
   * Stops the clock here, and the background with it: from now on things happen when the play says
   * so.
   */
  void begin(Instant instant) {
    jobs.pause();
    clock.stopAt(instant);
  }

  /** Goes on to this instant; never back, for what is past stays past. */
  void goTo(Instant instant) {
    if (instant.isAfter(clock.instant())) {
      clock.stopAt(instant);
    }
    jobs.runDue();
  }

  void end() {
    clock.resume();
    jobs.resume();
  }
}
