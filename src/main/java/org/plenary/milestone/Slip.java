package org.plenary.milestone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How far a milestone is from its first plan.
 *
 * @param days later than first planned, negative where earlier; none within the window
 * @param daysOver since its last day, where it is overdue; else none
 */
public record Slip(long days, long daysOver) {

  public static Slip of(Milestone milestone, LocalDate today) {
    boolean isOverdue = MilestoneState.of(milestone, today) == MilestoneState.OVERDUE;
    return new Slip(
        daysOutside(milestone.first(), milestone.end()),
        isOverdue ? ChronoUnit.DAYS.between(milestone.forecast().through(), today) : 0);
  }

  private static long daysOutside(Window planned, LocalDate end) {
    if (end.isAfter(planned.through())) {
      return ChronoUnit.DAYS.between(planned.through(), end);
    }
    return end.isBefore(planned.from()) ? ChronoUnit.DAYS.between(planned.from(), end) : 0;
  }
}
