package org.plenary.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one clock; nothing else asks for the time. It runs with the system until a rehearsal or a
 * test stops it, and then shows the instant it was last set to.
 */
@Component
public class PlenaryClock extends Clock {

  private final AtomicReference<@Nullable Instant> stoppedAt = new AtomicReference<>();

  /** Stops the clock at this instant, or moves the stopped clock there. */
  public void stopAt(Instant instant) {
    stoppedAt.set(instant);
  }

  /** Lets the clock run with the system again. */
  public void resume() {
    stoppedAt.set(null);
  }

  @Override
  public Instant instant() {
    Instant stopped = stoppedAt.get();
    return stopped == null ? Instant.now() : stopped;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException(
        "Zones belong to deadlines and readers, not to the clock.");
  }
}
