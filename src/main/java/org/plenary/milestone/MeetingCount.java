package org.plenary.milestone;

import java.util.Locale;

/**
 * Two numbers of meetings that contradict each other.
 *
 * @param announced how many the line announces, or how many the plan holds
 * @param found how many of that kind there are
 * @param where in the plan, or among the meetings that are really set
 */
public record MeetingCount(int announced, int found, Where where) {

  /** Where the other number was counted. */
  public enum Where {
    /** The line announces a number, and the plan holds another. */
    PLAN,
    /** The line announces a number, and more meetings are set. */
    SET,
    /** The lines of the plan are fewer or more than the meetings that are set. */
    PLAN_AND_SET;

    /** As texts name it: {@code plan-and-set}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** As it is kept in the history. */
  String code() {
    return found + " " + where.key();
  }

  /** Before there was a choice it was the plan. */
  public static MeetingCount parse(String announced, String code) {
    String[] parts = code.split(" ", 2);
    Where where =
        parts.length == 1
            ? Where.PLAN
            : Where.valueOf(parts[1].toUpperCase(Locale.ROOT).replace('-', '_'));
    return new MeetingCount(Integer.parseInt(announced), Integer.parseInt(parts[0]), where);
  }
}
