package org.plenary.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.plenary.shared.PlenaryClock;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Lets a test say what time it is. A context is shared between tests, so whatever a test did to its
 * clock is undone after each method: Spring finds this listener by itself.
 *
 * <pre>{@code StoppedClock.at(clock, "2023-06-30T18:00+09:00")}</pre>
 */
public class StoppedClock implements TestExecutionListener {

  /** Stops the application's clock at an instant written with its offset. */
  public static Instant at(PlenaryClock clock, String dateTimeWithOffset) {
    Instant instant = OffsetDateTime.parse(dateTimeWithOffset).toInstant();
    clock.stopAt(instant);
    return instant;
  }

  /** Moves the application's clock on from whatever it shows, and leaves it stopped there. */
  public static Instant forward(PlenaryClock clock, Duration by) {
    Instant instant = clock.instant().plus(by);
    clock.stopAt(instant);
    return instant;
  }

  /** A clock for tests that start nothing. */
  public static Clock fixed(String dateTimeWithOffset) {
    PlenaryClock clock = new PlenaryClock();
    at(clock, dateTimeWithOffset);
    return clock;
  }

  @Override
  public void afterTestMethod(TestContext context) {
    if (context.hasApplicationContext()) {
      context
          .getApplicationContext()
          .getBeanProvider(PlenaryClock.class)
          .ifAvailable(PlenaryClock::resume);
    }
  }
}
