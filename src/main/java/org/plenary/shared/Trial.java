package org.plenary.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether this thread only tries a step, in a transaction that is taken back. Whoever writes what a
 * rollback leaves behind, such as the next number of a column that counts itself, must not then.
 */
public final class Trial {

  private static final ThreadLocal<Trial> NOW = new ThreadLocal<>();

  private @Nullable Instant instant;

  private Trial() {}

  public static boolean isOn() {
    return NOW.get() != null;
  }

  /** The caller's transaction takes back what the step does. */
  public static void of(Runnable step) {
    NOW.set(new Trial());
    try {
      step.run();
    } finally {
      NOW.remove();
    }
  }

  /** Within a trial: what would be done at this instant, for a step that a date takes. */
  public static void at(Instant instant, Runnable step) {
    Trial trial = NOW.get();
    if (trial == null) {
      throw new IllegalStateException("Only a trial may be ahead of its time.");
    }
    trial.instant = instant;
    try {
      step.run();
    } finally {
      trial.instant = null;
    }
  }

  /** What the clock shows on this thread; null where it shows what it shows everybody. */
  static @Nullable Instant instant() {
    Trial trial = NOW.get();
    return trial == null ? null : trial.instant;
  }
}
