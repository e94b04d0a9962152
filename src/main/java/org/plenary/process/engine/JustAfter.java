package org.plenary.process.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/** When to act on an instant, given that the engine's tables keep whole seconds. */
public final class JustAfter {

  private JustAfter() {}

  /**
   * The next whole second. The engine's tables keep no smaller parts of one on MySQL and MariaDB: a
   * timer set closer would fire at the instant itself, find nothing missed yet, and be spent.
   */
  public static Date of(Instant last) {
    return Date.from(last.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1));
  }

  /**
   * The instant itself where it is a whole second, else the next: never before what begins then.
   */
  public static Date notBefore(Instant first) {
    boolean isWhole = first.truncatedTo(ChronoUnit.SECONDS).equals(first);
    return isWhole ? Date.from(first) : of(first);
  }
}
