package org.plenary.milestone;

import java.time.Instant;
import java.util.Locale;

/**
 * One line of a milestone's history.
 *
 * @param from what stood there; days as {@link Window#code} writes them
 * @param by the id of the person, or of the system
 */
public record MilestoneChange(
    Kind kind, String from, String to, String reason, String by, Instant at) {

  /** What was done to it. */
  public enum Kind {
    PLANNED,
    REDATED,
    SETTLED,
    STARTED,
    MET,
    REOPENED,
    CHANGED,
    COUNTED,
    NEEDS,
    DROPPED;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOfDays() {
      return this == PLANNED || this == REDATED || this == SETTLED;
    }
  }

  /** The days it was moved from; only where {@link Kind#isOfDays}. */
  public Window fromDays() {
    return Window.parse(from);
  }

  public Window toDays() {
    return Window.parse(to);
  }
}
