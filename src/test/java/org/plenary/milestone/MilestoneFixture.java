package org.plenary.milestone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Milestones for tests that start nothing. */
final class MilestoneFixture {

  static final PlanId PLAN = new PlanId("plan");

  private MilestoneFixture() {}

  static Window days(String code) {
    return Window.parse(code);
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** A line as it was imported: planned for these days, and nobody stands behind them yet. */
  static Milestone line(int line, String days) {
    return milestone(line, days, days, null, null, false);
  }

  static Milestone planned(String first, String forecast) {
    return milestone(1, first, forecast, null, null, true);
  }

  static Milestone met(String first, String on) {
    return milestone(1, first, first, null, day(on), true);
  }

  static Milestone started(String first, String on) {
    return milestone(1, first, first, day(on), null, true);
  }

  static Need need(Milestone milestone, Milestone needs, int gapDays) {
    return new Need(milestone.id(), needs.id(), gapDays);
  }

  static String[] names(Milestone... milestones) {
    return Arrays.stream(milestones).map(Milestone::name).toArray(String[]::new);
  }

  private static Milestone milestone(
      int line,
      String first,
      String forecast,
      @Nullable LocalDate startedOn,
      @Nullable LocalDate metOn,
      boolean isSettled) {
    return new Milestone(
        new MilestoneId("m" + line),
        PLAN,
        line,
        "Line " + line,
        "",
        "Secretariat",
        null,
        days(first),
        days(forecast),
        Instant.parse("2023-11-01T00:00:00Z"),
        startedOn,
        metOn,
        null,
        "",
        "",
        null,
        isSettled,
        1);
  }
}
