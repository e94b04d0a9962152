package org.plenary.milestone;

import java.time.LocalDate;
import java.util.Locale;

/** Where a milestone stands today. Derived, never stored. */
public enum MilestoneState {
  AHEAD,
  RUNNING,
  /** Its last day is at most three days away. */
  DUE,
  OVERDUE,
  MET,
  MET_LATE,
  DROPPED;

  private static final int DAYS_DUE = 3;

  /** The last day itself still counts. Late is what was met after the first plan. */
  public static MilestoneState of(Milestone milestone, LocalDate today) {
    LocalDate met = milestone.metOn();
    if (met != null) {
      return met.isAfter(milestone.first().through()) ? MET_LATE : MET;
    }
    if (milestone.isDropped()) {
      return DROPPED;
    }
    return ofOpen(milestone, today);
  }

  private static MilestoneState ofOpen(Milestone milestone, LocalDate today) {
    Window forecast = milestone.forecast();
    if (today.isAfter(forecast.through())) {
      return OVERDUE;
    }
    if (!today.isBefore(forecast.through().minusDays(DAYS_DUE))) {
      return DUE;
    }
    return milestone.startedOn() != null || !today.isBefore(forecast.from()) ? RUNNING : AHEAD;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
