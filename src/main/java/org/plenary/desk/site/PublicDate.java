package org.plenary.desk.site;

import java.time.Instant;
import org.plenary.programme.EditionDate;
import org.plenary.shared.Deadline;

/** A date as published: the instant, the organiser's zone, and the words. */
record PublicDate(String key, Instant at, String zone, String wording) {

  static PublicDate of(EditionDate date, Deadline deadline) {
    return new PublicDate(date.key(), deadline.at(), deadline.zone().getId(), deadline.wording());
  }
}
