package org.plenary.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

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

  /** The text of one fact; empty where there is none. */
  static String text(String json, String name) {
    try {
      return JSON.readTree(json).path(name).asText();
    } catch (JsonProcessingException notJson) {
      return "";
    }
  }

  /** Changes the texts of facts, never their names; equal where no text changes. */
  static String mapTexts(String json, UnaryOperator<String> change) {
    try {
      JsonNode before = JSON.readTree(json);
      JsonNode after = mapTexts(before, change);
      return after.equals(before) ? json : JSON.writeValueAsString(after);
    } catch (JsonProcessingException notJson) {
      return change.apply(json);
    }
  }

  private static JsonNode mapTexts(JsonNode node, UnaryOperator<String> change) {
    if (node.isObject()) {
      ObjectNode mapped = JSON.createObjectNode();
      node.fields().forEachRemaining(f -> mapped.set(f.getKey(), mapTexts(f.getValue(), change)));
      return mapped;
    }
    if (node.isArray()) {
      ArrayNode mapped = JSON.createArrayNode();
      node.forEach(item -> mapped.add(mapTexts(item, change)));
      return mapped;
    }
    return node.isTextual() ? TextNode.valueOf(change.apply(node.asText())) : node;
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
