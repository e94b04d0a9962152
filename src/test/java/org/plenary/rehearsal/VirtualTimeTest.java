package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.plenary.process.engine.JobRunner;
import org.plenary.shared.PlenaryClock;

class VirtualTimeTest {

  private static final Instant MONDAY = Instant.parse("2023-06-05T00:00:00Z");

  private final PlenaryClock clock = new PlenaryClock();
  private final TreeSet<Instant> timers = new TreeSet<>();
  private final List<Instant> fired = new ArrayList<>();
  private final VirtualTime time = new VirtualTime(clock, new Timers());

  @BeforeEach
  void begin() {
    time.begin(MONDAY);
  }

  @Test
  void firesEachTimerAtItsOwnMoment() {
    timers.add(day(1));
    timers.add(day(2));
    timers.add(day(9));

    time.goTo(day(5));

    assertThat(fired).containsExactly(day(1), day(2));
    assertThat(clock.instant()).isEqualTo(day(5));
  }

  @Test
  void keepsAppointmentsInTheOrderOfTime() {
    List<String> kept = new ArrayList<>();
    timers.add(day(2));
    time.when(day(3), () -> kept.add("third at " + clock.instant()));
    time.when(day(1), () -> time.when(day(2), () -> kept.add("second at " + clock.instant())));

    time.goTo(day(4));

    assertThat(kept).containsExactly("second at " + day(2), "third at " + day(3));
    assertThat(fired).containsExactly(day(2));
  }

  @Test
  void neverGoesBack() {
    time.goTo(day(4));
    time.goTo(day(1));

    assertThat(clock.instant()).isEqualTo(day(4));
  }

  @Test
  @Timeout(10)
  void reachesAMomentFinerThanTheClockShows() {
    List<Instant> kept = new ArrayList<>();
    time.when(day(1).plusNanos(7), () -> kept.add(clock.instant()));

    time.goTo(day(2).plusNanos(7));

    assertThat(kept).containsExactly(day(1));
    assertThat(clock.instant()).isEqualTo(day(2));
  }

  @Test
  void keepsAnAppointmentThatIsPastAndGoesOn() {
    List<Instant> kept = new ArrayList<>();
    time.when(MONDAY.minusSeconds(60), () -> kept.add(clock.instant()));

    time.goTo(day(1));

    assertThat(kept).containsExactly(MONDAY);
    assertThat(clock.instant()).isEqualTo(day(1));
  }

  private static Instant day(int number) {
    return MONDAY.plus(Duration.ofDays(number));
  }

  /** Timers that write down when they were fired. */
  private class Timers implements JobRunner {

    @Override
    public void pause() {}

    @Override
    public void resume() {}

    @Override
    public int runDue() {
      List<Instant> due = List.copyOf(timers.headSet(clock.instant(), true));
      due.forEach(timer -> fired.add(clock.instant()));
      timers.removeAll(due);
      return due.size();
    }

    @Override
    public Optional<Instant> nextDue() {
      return timers.stream().findFirst();
    }
  }
}
