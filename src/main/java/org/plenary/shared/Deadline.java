package org.plenary.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A promised instant, the zone it was published in, and the words as published. The closing instant
 * itself still counts.
 */
public record Deadline(Instant at, ZoneId zone, String wording) {

  /**
   * One nobody published, so much time from when something happened: up to the next full minute,
   * since no reader expects seconds.
   */
  public static Deadline after(Instant start, Duration time, ZoneId zone) {
    Instant at = start.plus(time);
    Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
    return new Deadline(minute.equals(at) ? at : minute.plus(1, ChronoUnit.MINUTES), zone, "");
  }

  /** Whether something that arrived at this instant came too late. */
  public boolean isMissedBy(Instant arrivedAt) {
    return arrivedAt.isAfter(at);
  }
}
