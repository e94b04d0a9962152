package org.plenary.milestone;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.plenary.ui.Messages;

/**
 * Writes days the way one reader reads them: "15–16 Nov 2023", "early Mar 2024", "Apr – Oct 2024".
 */
public final class WindowWords {

  private static final int EARLY = 10;
  private static final int MID = 20;

  private final Messages messages;
  private final Locale locale;
  private final Locale format;
  private final String length;

  private WindowWords(Messages messages, Locale locale, String length) {
    this.messages = messages;
    this.locale = locale;
    this.length = length;
    format = messages.formatLocale(locale);
  }

  /** For tables: months are cut short. */
  public static WindowWords brief(Messages messages, Locale locale) {
    return new WindowWords(messages, locale, "brief");
  }

  /** For sentences: months in full. */
  public static WindowWords full(Messages messages, Locale locale) {
    return new WindowWords(messages, locale, "full");
  }

  public String of(Window window) {
    LocalDate from = window.from();
    LocalDate through = window.through();
    if (window.isOneDay()) {
      return day(from);
    }
    if (from.getDayOfMonth() == 1 && isLastOfMonth(through)) {
      return months(from, through);
    }
    if (YearMonth.from(from).equals(YearMonth.from(through))) {
      return partOfMonth(window)
          .orElseGet(() -> text("days", write("of-month", from), write("day-year", through)));
    }
    boolean isSameYear = from.getYear() == through.getYear();
    return text("span", write(isSameYear ? "day" : "day-year", from), write("day-year", through));
  }

  public String day(LocalDate day) {
    return write("day-year", day);
  }

  private String months(LocalDate from, LocalDate through) {
    if (YearMonth.from(from).equals(YearMonth.from(through))) {
      return write("month-year", from);
    }
    boolean isSameYear = from.getYear() == through.getYear();
    if (isSameYear && from.getMonthValue() == 1 && through.getMonthValue() == 12) {
      return text("year", write("year", from));
    }
    return text(
        "span", write(isSameYear ? "month" : "month-year", from), write("month-year", through));
  }

  private Optional<String> partOfMonth(Window window) {
    int first = window.from().getDayOfMonth();
    int last = window.through().getDayOfMonth();
    String month = write("month-year", window.from());
    if (first == 1 && last == EARLY) {
      return Optional.of(text("early", month));
    }
    if (first == EARLY + 1 && last == MID) {
      return Optional.of(text("mid", month));
    }
    return first == MID + 1 && isLastOfMonth(window.through())
        ? Optional.of(text("late", month))
        : Optional.empty();
  }

  private static boolean isLastOfMonth(LocalDate day) {
    return day.equals(YearMonth.from(day).atEndOfMonth());
  }

  private String write(String part, LocalDate day) {
    String pattern = messages.get(locale, "milestone.days-" + length + "." + part);
    return DateTimeFormatter.ofPattern(pattern, format).format(day);
  }

  private String text(String key, Object... arguments) {
    return messages.get(locale, "milestone.window." + key, arguments);
  }
}
