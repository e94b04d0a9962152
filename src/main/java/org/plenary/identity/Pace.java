package org.plenary.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever keeps failing: some attempts are free, each further one costs twice the wait
 * of the one before. Remembers a bounded number of those seen last, in memory: a restart forgives.
 */
class Pace {

  private static final int REMEMBERED = 50_000;
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

  private final int free;
  private final Duration first;
  private final Duration longest;
  private final Clock clock;
  private final Map<String, Failures> seen =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > REMEMBERED;
        }
      };

  Pace(int free, Duration first, Duration longest, Clock clock) {
    this.free = free;
    this.first = first;
    this.longest = longest;
    this.clock = clock;
  }

  private record Failures(int count, Instant lastAt) {}

  /** How long this one must still wait before the next attempt; zero when it may try now. */
  synchronized Duration waitOf(String key) {
    Failures failures = seen.get(key);
    if (failures == null || failures.count() < free || isForgotten(failures)) {
      return Duration.ZERO;
    }
    Instant allowedAt = failures.lastAt().plus(delayAfter(failures.count()));
    Duration wait = Duration.between(clock.instant(), allowedAt);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  /** Counts an attempt before its outcome is known, so that many at once do not all pass. */
  synchronized void count(String key) {
    Failures before = seen.get(key);
    int count = before == null || isForgotten(before) ? 0 : before.count();
    seen.put(key, new Failures(count + 1, clock.instant()));
  }

  /** The attempt turned out well: all is forgiven. */
  synchronized void forgive(String key) {
    seen.remove(key);
  }

  /** The attempt turned out well: this one does not count, the earlier ones still do. */
  synchronized void uncount(String key) {
    seen.computeIfPresent(
        key, (k, failures) -> new Failures(failures.count() - 1, failures.lastAt()));
  }

  synchronized int remembered() {
    return seen.size();
  }

  private Duration delayAfter(int count) {
    int doublings = Math.min(count - free, 30);
    Duration delay = first.multipliedBy(1L << doublings);
    return delay.compareTo(longest) > 0 ? longest : delay;
  }

  private boolean isForgotten(Failures failures) {
    return failures.lastAt().plus(FORGOTTEN_AFTER).isBefore(clock.instant());
  }
}
