package org.plenary.milestone;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days as people publish them: {@code 2024-03}, {@code 2024-04/2024-10}, {@code 15 November
 * 2023}, "Early January 2024", "April to October 2023", "Throughout 2024". Exactly as written: a
 * wrong year stays wrong.
 */
final class WindowReader {

  private static final String MONTH = "([A-Za-z]{3,9})\\.?";
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Pattern PART =
      Pattern.compile("(early|mid|late)[ -]" + MONTH + " (\\d{4})", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR =
      Pattern.compile("(?:throughout |all of )?(\\d{4})", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2}) " + MONTH + " (\\d{4})", Pattern.CASE_INSENSITIVE);
  private static final Pattern WHOLE_MONTH =
      Pattern.compile(MONTH + " (\\d{4})", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPAN =
      Pattern.compile("(.+?)(?:\\s+to\\s+|\\s+[-–]\\s+|(?<=\\d)[-–](?=\\d{1,2} [A-Za-z])|/)(.+)");
  private static final Pattern HAS_YEAR = Pattern.compile(".*\\d{4}.*");
  private static final Pattern BARE_DAY = Pattern.compile("\\d{1,2}");

  private WindowReader() {}

  /** Empty where it cannot be read. */
  static Optional<Window> read(String text) {
    String written = text.strip().replaceAll("\\s+", " ");
    try {
      Optional<Window> one = single(written).or(() -> span(written));
      boolean isPlain = ISO.matcher(written.split("/")[0]).matches();
      return one.map(days -> isPlain ? days : new Window(days.from(), days.through(), written));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Window> single(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return Optional.of(iso(iso));
    }
    Matcher part = PART.matcher(text);
    if (part.matches()) {
      return NamedMonth.read(part.group(2), part.group(3))
          .map(month -> NamedMonth.part(part.group(1).toLowerCase(Locale.ROOT), month));
    }
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      return Optional.of(wholeYear(Integer.parseInt(year.group(1))));
    }
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      return NamedMonth.read(day.group(2), day.group(3))
          .map(month -> Window.on(month.atDay(Integer.parseInt(day.group(1)))));
    }
    Matcher whole = WHOLE_MONTH.matcher(text);
    return whole.matches()
        ? NamedMonth.read(whole.group(1), whole.group(2))
            .map(month -> Window.of(month.atDay(1), month.atEndOfMonth()))
        : Optional.empty();
  }

  /** "April to October 2023": what the first lacks is taken from the second. */
  private static Optional<Window> span(String text) {
    Matcher span = SPAN.matcher(text);
    if (!span.matches()) {
      return Optional.empty();
    }
    Optional<Window> last = single(span.group(2));
    return last.flatMap(
        end ->
            single(completed(span.group(1), span.group(2)))
                .filter(begin -> !end.through().isBefore(begin.from()))
                .map(begin -> Window.of(begin.from(), end.through())));
  }

  private static String completed(String first, String second) {
    if (HAS_YEAR.matcher(first).matches()) {
      return first;
    }
    String[] words = second.split(" ");
    String year = words[words.length - 1];
    return BARE_DAY.matcher(first).matches() && words.length > 2
        ? first + " " + words[words.length - 2] + " " + year
        : first + " " + year;
  }

  private static Window iso(Matcher iso) {
    int year = Integer.parseInt(iso.group(1));
    if (iso.group(2) == null) {
      return wholeYear(year);
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(iso.group(2)));
    return iso.group(3) == null
        ? Window.of(month.atDay(1), month.atEndOfMonth())
        : Window.on(month.atDay(Integer.parseInt(iso.group(3))));
  }

  private static Window wholeYear(int year) {
    return Window.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
