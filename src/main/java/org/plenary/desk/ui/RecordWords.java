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
    String spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
  }

  /** {@code {"reason":"late"}} as "reason: late". */
  static String facts(String json) {
    try {
      Map<String, Object> facts = JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
      return facts.entrySet().stream()
          .map(fact -> fact.getKey() + ": " + fact.getValue())
          .collect(Collectors.joining("; "));
    } catch (JsonProcessingException notJson) {
      // A line that was tampered with is shown as it is.
      return json;
    }
  }
}
