package org.plenary.milestone.ui;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.plenary.milestone.Window;

/** Where days stand on a line of time, as shares of its length. */
record TimeScale(LocalDate from, LocalDate through) {

  /** In percent; a word that begins later would be cut off. */
  private static final double LAST_TICK = 97;

  /** Whole months around the days to be shown. */
  static TimeScale around(LocalDate first, LocalDate last) {
    return new TimeScale(first.withDayOfMonth(1), YearMonth.from(last).atEndOfMonth());
  }

  /** So many whole months, the first of them that of this day. */
  static TimeScale months(LocalDate from, int count) {
    LocalDate begin = from.withDayOfMonth(1);
    return new TimeScale(begin, begin.plusMonths(count).minusDays(1));
  }

  /** In percent; the middle of a day that is looked for as a point is half a day on. */
  double at(LocalDate day) {
    return 100.0 * ChronoUnit.DAYS.between(from, day) / days();
  }

  double middleOf(LocalDate day) {
    return at(day) + 50.0 / days();
  }

  boolean shows(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(through);
  }

  /** The part of these days that lies on the line. */
  Optional<Window> clip(Window days) {
    LocalDate begin = days.from().isBefore(from) ? from : days.from();
    LocalDate end = days.through().isAfter(through) ? through : days.through();
    return end.isBefore(begin) ? Optional.empty() : Optional.of(Window.of(begin, end));
  }

  /** The months, or every second, third or sixth where they would stand too close. */
  List<LocalDate> ticks() {
    long months = ChronoUnit.MONTHS.between(from, through.plusDays(1));
    int step = months <= 15 ? 1 : months <= 28 ? 2 : months <= 48 ? 3 : 6;
    return from.datesUntil(through.plusDays(1), Period.ofMonths(1))
        .filter(day -> (day.getMonthValue() - 1) % step == 0 && at(day) < LAST_TICK)
        .toList();
  }

  /** The line's beginning, and each new year on it. */
  List<LocalDate> years() {
    return ticks().stream()
        .filter(day -> day.equals(ticks().get(0)) || day.getMonthValue() == 1)
        .toList();
  }

  private long days() {
    return ChronoUnit.DAYS.between(from, through) + 1;
  }
}
