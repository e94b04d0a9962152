package org.plenary.milestone;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When people hear of a milestone, in order, counted in days from its last one. */
public enum MilestoneAlert {
  FIRST_REMINDER(-14),
  LAST_REMINDER(-3),
  DUE(0),
  OVERDUE(1),
  ESCALATED(7);

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final int days;

  MilestoneAlert(int days) {
    this.days = days;
  }

  public Instant at(Milestone milestone, ZoneId zone) {
    return milestone.forecast().through().plusDays(days).atTime(MORNING).atZone(zone).toInstant();
  }

  /**
   * Whether it still says something new: what had passed when the date was given is not told again,
   * and neither is what the next word has overtaken.
   */
  public boolean isTimely(Milestone milestone, ZoneId zone, Instant now) {
    boolean wasAhead = !at(milestone, zone).isBefore(milestone.forecastAt());
    boolean isOvertaken =
        this != ESCALATED && !now.isBefore(values()[ordinal() + 1].at(milestone, zone));
    return milestone.isOpen() && wasAhead && !isOvertaken;
  }
}
