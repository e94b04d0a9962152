package org.plenary.rehearsal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.plenary.process.engine.JobRunner;
import org.plenary.shared.PlenaryClock;
import org.springframework.stereotype.Component;

/** Moves the clock of a rehearsal, and lets everything happen that is due by then. */
@Component
class VirtualTime {

  private final PlenaryClock clock;
  private final JobRunner jobs;
  private final PriorityQueue<Appointment> appointments =
      new PriorityQueue<>(Comparator.comparing(Appointment::at).thenComparing(Appointment::number));

  private int made;

  /** What is to happen on the way; of two at the same moment, what was agreed first comes first. */
  private record Appointment(Instant at, int number, Runnable what) {}

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

  /**
   * Goes on to this instant, halting wherever something becomes due on the way; never back, for
   * what is past stays past.
   */
  void goTo(Instant instant) {
    Instant goal = shown(instant);
    keepAppointments();
    jobs.runDue();
    for (Instant halt = nextHalt(goal); halt.isAfter(clock.instant()); halt = nextHalt(goal)) {
      clock.stopAt(halt);
      keepAppointments();
      jobs.runDue();
    }
  }

  /** Lets this happen when time gets there, whoever moves it; at the next move if that is past. */
  void when(Instant instant, Runnable what) {
    appointments.add(new Appointment(shown(instant), made++, what));
  }

  /** A moment finer than the clock shows would never be reached. */
  private static Instant shown(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }

  private void keepAppointments() {
    while (!appointments.isEmpty() && !appointments.peek().at().isAfter(clock.instant())) {
      appointments.remove().what().run();
    }
  }

  private Instant nextHalt(Instant goal) {
    Instant due = jobs.nextDue().filter(next -> next.isBefore(goal)).orElse(goal);
    Appointment next = appointments.peek();
    return next != null && next.at().isBefore(due) ? next.at() : due;
  }

  void end() {
    clock.resume();
    jobs.resume();
  }
}
