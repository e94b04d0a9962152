package org.plenary.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one clock; nothing else asks for the time. It runs with the system until a rehearsal or a
 * test stops it, and then shows the instant it was last set to.
 */
@Component
public class PlenaryClock extends Clock {

  private final AtomicReference<@Nullable Instant> stoppedAt = new AtomicReference<>();

  private final List<Consumer<@Nullable Instant>> followers = new CopyOnWriteArrayList<>();

  /** Stops the clock at this instant, or moves the stopped clock there. */
  public void stopAt(Instant instant) {
    stoppedAt.set(instant);
    followers.forEach(follower -> follower.accept(instant));
  }

  /** Lets the clock run with the system again. */
  public void resume() {
    stoppedAt.set(null);
    followers.forEach(follower -> follower.accept(null));
  }

  /**
   * Tells another clock, such as the process engine's own, each time this one is stopped, moved or
   * let run (null).
   */
  public void onChange(Consumer<@Nullable Instant> follower) {
    followers.add(follower);
  }

  /** To the microsecond, as the database keeps it: what was stored equals what is read back. */
  @Override
  public Instant instant() {
    Instant ahead = Trial.instant();
    Instant stopped = ahead == null ? stoppedAt.get() : ahead;
    return (stopped == null ? Instant.now() : stopped).truncatedTo(ChronoUnit.MICROS);
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
