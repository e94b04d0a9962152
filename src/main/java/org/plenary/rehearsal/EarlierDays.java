package org.plenary.rehearsal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/**
 * The days of the earlier guideline, at the hour of its office. They count from a Monday, so that
 * their numbers tell which of them are weekends.
 */
record EarlierDays(Instant first) {

  private static final LocalTime HOUR = LocalTime.of(10, 0);

  static EarlierDays from(Instant moment) {
    return new EarlierDays(
        moment
            .atZone(GuidelinePlay.NAIROBI)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .with(HOUR)
            .toInstant());
  }

  Instant at(int number) {
    return first.plus(Duration.ofDays(number));
  }

  LocalDate date(int number) {
    return LocalDate.ofInstant(at(number), GuidelinePlay.NAIROBI);
  }
}
