package org.plenary.desk.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The record's lines in words: event names and facts are kept for machines. */
final class RecordWords {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,}(_[A-Z]+)*");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern KEY = Pattern.compile("[a-z-]+(\\.[a-z-]+){2,}");

  private RecordWords() {}

  /**
   * What an event is called in the reader's language; "EntrySubmitted", were it called nothing any
   * more, as "Entry submitted".
   *
   * @param texts the text of a key, or the key itself where it is none
   */
  static String event(String name, UnaryOperator<String> texts) {
    String key = "desk.record.event." + name;
    String text = texts.apply(key);
    if (!text.equals(key)) {
      return text;
    }
    String words = spaced(name);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The same for what it happened to; "entry-draft" else as "entry draft". */
  static String thing(String kind, UnaryOperator<String> texts) {
    String key = "desk.record.kind." + kind.replace(' ', '-');
    String text = texts.apply(key);
    return text.equals(key) ? kind.replace('-', ' ') : text;
  }

  private static String spaced(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * {@code {"awardSlot":"gold","isLate":true,"state":"NOT_ELIGIBLE"}} as "award slot: gold; late:
   * yes; state: not eligible".
   *
   * @param texts the text of a key, or the key itself where it is none
   */
  static String facts(String json, UnaryOperator<String> texts) {
    try {
      Map<String, Object> facts = JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
      return facts.entrySet().stream()
          .map(fact -> name(fact.getKey(), texts) + ": " + value(fact.getValue(), texts))
          .collect(Collectors.joining("; "));
    } catch (JsonProcessingException notJson) {
      // A line that was tampered with is shown as it is.
      return json;
    }
  }

  private static String name(String fact, UnaryOperator<String> texts) {
    String key = "desk.record.fact." + fact;
    String text = texts.apply(key);
    return text.equals(key) ? spaced(fact).replaceFirst("^is ", "") : text;
  }

  /**
   * States and roles are kept in capitals, titles of work by the key of their text, things by an
   * id: of that its first letters tell two apart, and the export has the rest.
   */
  private static String value(Object kept, UnaryOperator<String> texts) {
    if (kept instanceof Boolean answer) {
      return texts.apply(answer ? "desk.record.yes" : "desk.record.no");
    }
    if (kept instanceof Collection<?> several) {
      return several.stream()
          .map(one -> value(String.valueOf(one), texts))
          .collect(Collectors.joining(", "));
    }
    String text = String.valueOf(kept);
    if (ID.matcher(text).matches()) {
      return text.substring(0, 8) + "…";
    }
    if (KEY.matcher(text).matches()) {
      // What its text was filled with is not kept.
      return texts.apply(text).replaceAll("\\{\\d[^{}]*(\\{[^{}]*\\}[^{}]*)*\\}", "…");
    }
    return CAPITALS.matcher(text).matches() ? code(text, texts) : text;
  }

  /** What no program writes any more keeps its English name; two letters may be a country's. */
  private static String code(String kept, UnaryOperator<String> texts) {
    String key = "desk.record.value." + kept;
    String text = texts.apply(key);
    if (!text.equals(key)) {
      return text;
    }
    return kept.length() == 2 ? kept : kept.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
