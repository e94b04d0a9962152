package org.plenary.milestone;

import java.time.LocalDate;

/**
 * One day, or the days within which something is to happen.
 *
 * @param through its last day, which still counts
 * @param wording as it was published: "Early January 2024"; empty where only days were given
 */
public record Window(LocalDate from, LocalDate through, String wording) {

  private static final String SEPARATOR = "/";

  public Window {
    if (through.isBefore(from)) {
      throw new MilestoneRefused("ends-before-it-begins");
    }
  }

  public static Window on(LocalDate day) {
    return new Window(day, day, "");
  }

  public static Window of(LocalDate from, LocalDate through) {
    return new Window(from, through, "");
  }

  public boolean isOneDay() {
    return from.equals(through);
  }

  public boolean sameDaysAs(Window other) {
    return from.equals(other.from) && through.equals(other.through);
  }

  /** The same length, begun so many days later; the published words no longer hold. */
  public Window laterBy(long days) {
    return of(from.plusDays(days), through.plusDays(days));
  }

  /** As machines write it: {@code 2023-11-15/2023-11-16}, or the one day. */
  public String code() {
    return isOneDay() ? from.toString() : from + SEPARATOR + through;
  }

  /** The reverse of {@link #code}. */
  static Window parse(String code) {
    int cut = code.indexOf(SEPARATOR);
    return cut < 0
        ? on(LocalDate.parse(code))
        : of(LocalDate.parse(code.substring(0, cut)), LocalDate.parse(code.substring(cut + 1)));
  }
}
