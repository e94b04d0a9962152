package org.plenary.milestone;

import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A month as people write it, and its early, middle or late part. */
final class NamedMonth {

  private NamedMonth() {}

  static Window part(String which, YearMonth month) {
    return switch (which) {
      case "early" -> Window.of(month.atDay(1), month.atDay(10));
      case "mid" -> Window.of(month.atDay(11), month.atDay(20));
      default -> Window.of(month.atDay(21), month.atEndOfMonth());
    };
  }

  /** From its name or the first three letters of it or more; empty where no month begins so. */
  static Optional<YearMonth> read(String name, String year) {
    return Arrays.stream(Month.values())
        .filter(
            month -> name.length() >= 3 && month.name().startsWith(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .map(month -> YearMonth.of(Integer.parseInt(year), month));
  }
}
