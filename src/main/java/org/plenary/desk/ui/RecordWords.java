package org.plenary.desk.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The record's lines in words: event names and facts are kept for machines. */
final class RecordWords {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RecordWords() {}

  /** "EntrySubmitted" as "Entry submitted". */
  static String event(String name) {
    String words = spaced(name);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String spaced(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  /** States and roles are kept in capitals: "NOT_ELIGIBLE" reads "not eligible". */
  private static String value(Object kept) {
    String text = String.valueOf(kept);
    return text.matches("[A-Z]{3,}(_[A-Z]+)*")
        ? text.toLowerCase(Locale.ROOT).replace('_', ' ')
        : text;
  }

  /**
   * {@code {"awardSlot":"gold","state":"NOT_ELIGIBLE"}} as "award slot: gold; state: not eligible".
   */
  static String facts(String json) {
    try {
      Map<String, Object> facts = JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
      return facts.entrySet().stream()
          .map(fact -> spaced(fact.getKey()) + ": " + value(fact.getValue()))
          .collect(Collectors.joining("; "));
    } catch (JsonProcessingException notJson) {
      // A line that was tampered with is shown as it is.
      return json;
    }
  }
}
