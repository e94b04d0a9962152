package org.plenary.vote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many at once, and then one more each time an interval is over: however many were refused, the
 * wait is never longer than that interval. Remembers a bounded number of keys, in memory.
 */
class Allowance {

  private static final int REMEMBERED = 50_000;

  private final Duration interval;
  private final Duration burst;
  private final Clock clock;

  /** By key, when all of it is there again. */
  private final Map<String, Instant> fullAt =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > REMEMBERED;
        }
      };

  Allowance(int atOnce, Duration interval, Clock clock) {
    this.interval = interval;
    this.burst = interval.multipliedBy(atOnce);
    this.clock = clock;
  }

  /** How long until one may pass; zero when it may now. */
  Duration waitOf(String key) {
    Duration wait = Duration.between(clock.instant(), next(key).minus(burst));
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  void count(String key) {
    fullAt.put(key, next(key));
  }

  private Instant next(String key) {
    Instant now = clock.instant();
    Instant full = fullAt.getOrDefault(key, now);
    return (full.isBefore(now) ? now : full).plus(interval);
  }
}
