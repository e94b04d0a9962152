package org.plenary.meeting;

import java.time.LocalDate;
import java.time.ZoneId;
import org.plenary.shared.Deadline;

/** A day until whose last minute something is taken. */
final class LastDay {

  private LastDay() {}

  static Deadline of(LocalDate day, ZoneId zone) {
    return new Deadline(day.plusDays(1).atStartOfDay(zone).minusMinutes(1).toInstant(), zone, "");
  }
}
