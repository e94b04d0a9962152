package org.plenary.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Facts as JSON with their names in order, so that equal facts are equal text. */
final class FactJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FactJson() {}

  static String of(Map<String, Object> facts) {
    try {
      return JSON.writeValueAsString(plain(facts));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Plain facts can be written", impossible);
    }
  }

  /** Ids, dates and the like are kept as the words they print. */
  private static Object plain(Object fact) {
    if (fact instanceof Map<?, ?> map) {
      Map<String, Object> ordered = new TreeMap<>();
      map.forEach((name, value) -> ordered.put(name.toString(), plain(value)));
      return ordered;
    }
    if (fact instanceof Collection<?> items) {
      return items.stream().map(FactJson::plain).toList();
    }
    return fact instanceof Number || fact instanceof Boolean ? fact : fact.toString();
  }
}
