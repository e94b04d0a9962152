package org.plenary.identity;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing without locking anybody out: the wait belongs to an address together with
 * where the attempts come from, and more mildly to where they come from alone. Whoever tries from
 * elsewhere, the owner above all, is not held up.
 */
@Component
class SignInPace {

  private final Pace pairs;
  private final Pace origins;

  SignInPace(Clock clock) {
    pairs = new Pace(5, Duration.ofSeconds(2), Duration.ofMinutes(15), clock);
    // Mild, because a whole office may share one origin.
    origins = new Pace(30, Duration.ofSeconds(1), Duration.ofMinutes(1), clock);
  }

  /**
   * Lets one attempt pass and counts it as failed until {@link #succeeded} is told otherwise.
   *
   * @return zero, or how long to wait; an attempt that must wait is not counted
   */
  synchronized Duration admit(EmailAddress address, Origin origin) {
    String pair = pair(address, origin);
    Duration wait = longer(pairs.waitOf(pair), origins.waitOf(origin.value()));
    if (wait.isZero()) {
      pairs.count(pair);
      origins.count(origin.value());
    }
    return wait;
  }

  synchronized void succeeded(EmailAddress address, Origin origin) {
    pairs.forgive(pair(address, origin));
    // One good password must not buy back the guesses at other people's.
    origins.uncount(origin.value());
  }

  private static String pair(EmailAddress address, Origin origin) {
    return address.key() + " " + origin.value();
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
