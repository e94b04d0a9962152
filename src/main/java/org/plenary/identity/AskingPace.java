package org.plenary.identity;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Slows down whoever has mails sent or accounts opened by the dozen. */
@Component
public class AskingPace {

  private final Pace origins;

  AskingPace(Clock clock) {
    origins = new Pace(10, Duration.ofSeconds(10), Duration.ofMinutes(5), clock);
  }

  /** Lets one request pass and counts it; or says for how many seconds the next must wait. */
  public synchronized long secondsToWait(String remoteAddress) {
    String origin = Origin.of(remoteAddress).value();
    Duration wait = origins.waitOf(origin);
    if (wait.isZero()) {
      origins.count(origin);
    }
    return wait.plusMillis(999).toSeconds();
  }

  /** Somebody there answered a mail: whoever asked from there asked for people who exist. */
  public synchronized void forgive(String remoteAddress) {
    origins.forgive(Origin.of(remoteAddress).value());
  }
}
