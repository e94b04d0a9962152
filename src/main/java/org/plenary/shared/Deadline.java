package org.plenary.shared;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A promised instant, the zone it was published in, and the words as published. The closing instant
 * itself still counts.
 */
public record Deadline(Instant at, ZoneId zone, String wording) {

  /** Whether something that arrived at this instant came too late. */
  public boolean isMissedBy(Instant arrivedAt) {
    return arrivedAt.isAfter(at);
  }
}
