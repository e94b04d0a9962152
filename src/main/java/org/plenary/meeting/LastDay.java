package org.plenary.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.plenary.shared.Deadline;

/** A day until whose last minute something is taken. */
final class LastDay {

  private static final Duration A_DAY = Duration.ofDays(1);

  private LastDay() {}

  static Deadline of(LocalDate day, ZoneId zone) {
    return new Deadline(day.plusDays(1).atStartOfDay(zone).minusMinutes(1).toInstant(), zone, "");
  }

  /** The morning three days before. */
  static Instant remindedAt(LocalDate day, ZoneId zone) {
    return day.minusDays(3).atTime(9, 0).atZone(zone).toInstant();
  }

  /** The same; empty where people were told of the day later than a day before that. */
  static Optional<Instant> findReminder(LocalDate day, ZoneId zone, Instant told) {
    return Optional.of(remindedAt(day, zone)).filter(at -> at.isAfter(told.plus(A_DAY)));
  }
}
