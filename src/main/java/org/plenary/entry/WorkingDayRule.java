package org.plenary.entry;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.plenary.programme.DeadlineWording;
import org.plenary.shared.Deadline;

/**
 * When a time counted in working days is up: at the end of office hours in the edition's zone.
 * Saturdays and Sundays do not count; public holidays do, because entrants come from everywhere.
 */
public final class WorkingDayRule {

  private static final LocalTime OFFICE_CLOSES = LocalTime.of(18, 0);

  private WorkingDayRule() {}

  /** The day of asking does not count. */
  public static Deadline after(Instant from, int workingDays, ZoneId zone) {
    LocalDate day = from.atZone(zone).toLocalDate();
    for (int counted = 0; counted < workingDays; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        counted++;
      }
    }
    return DeadlineWording.worded(day.atTime(OFFICE_CLOSES).atZone(zone).toInstant(), zone);
  }

  private static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
