package org.plenary.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plenary.shared.Deadline;

/**
 * Turns what a caller hands in into plain text, numbers, truths, and lists and maps of them: what
 * JSON can keep and a placeholder can show. Dates are put in words here, in the reader's language.
 */
class PlainValues {

  /**
   * Control characters have no place in a mail, and the private-use signs mark placeholders while a
   * mail is made.
   */
  private static final Pattern UNWANTED =
      Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\uE000\\uE001&&[^\\n\\t]]");

  private final DeadlineWords words;
  private final ZoneId readerZone;

  PlainValues(DeadlineWords words, ZoneId readerZone) {
    this.words = words;
    this.readerZone = readerZone;
  }

  Map<String, Object> of(Map<String, Object> values) {
    Map<String, Object> plain = new LinkedHashMap<>();
    values.forEach((name, value) -> plain.put(name, plain(value)));
    return plain;
  }

  private Object plain(Object value) {
    if (value instanceof Number || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Collection<?> items) {
      List<Object> plain = new ArrayList<>();
      items.forEach(item -> plain.add(plain(item)));
      return plain;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> plain = new LinkedHashMap<>();
      map.forEach((name, inner) -> plain.put(name.toString(), plain(inner)));
      return plain;
    }
    return text(value);
  }

  private String text(Object value) {
    if (value instanceof Deadline deadline) {
      return words.full(deadline);
    }
    if (value instanceof Instant instant) {
      return words.at(instant, readerZone);
    }
    return value instanceof LocalDate date ? words.date(date) : clean(value.toString());
  }

  static String clean(String text) {
    return UNWANTED.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
  }
}
