package org.plenary.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plenary.ui.Numbers;

/**
 * The few shapes an answer is kept in: text, number, yes or no, list, and map. Dates are ISO texts.
 * Equal answers have equal shapes, so that comparing and hashing them is safe.
 */
final class AnswerValue {

  private AnswerValue() {}

  /** Brings a value into its one shape; what says nothing (blank, empty, null) becomes null. */
  static @Nullable Object normalise(@Nullable Object value) {
    if (value == null) {
      return null;
    } else if (value instanceof Number number) {
      BigDecimal exact = new BigDecimal(number.toString());
      return Numbers.isWritable(exact) ? number(exact) : exact.toString();
    } else if (value instanceof Boolean) {
      return value;
    } else if (value instanceof Answers answers) {
      return map(answers.values());
    } else if (value instanceof FileAnswer file) {
      return map(file.asMap());
    } else if (value instanceof Map<?, ?> map) {
      return map(map);
    } else if (value instanceof Collection<?> list) {
      return list(list);
    }
    String text = value.toString();
    return text.isBlank() ? null : text;
  }

  static BigDecimal number(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static @Nullable Object list(Collection<?> list) {
    List<Object> items = new ArrayList<>();
    for (Object item : list) {
      Object normal = normalise(item);
      // An empty row keeps its place: dropping it would shift the rows a person is typing in.
      items.add(
          normal == null
              ? (item instanceof Map || item instanceof Answers ? Map.of() : "")
              : normal);
    }
    return items.isEmpty() ? null : Collections.unmodifiableList(items);
  }

  private static @Nullable Object map(Map<?, ?> map) {
    TreeMap<String, Object> entries = new TreeMap<>();
    map.forEach(
        (key, item) -> {
          Object normal = normalise(item);
          if (normal != null) {
            entries.put(key.toString(), normal);
          }
        });
    return entries.isEmpty() ? null : Collections.unmodifiableSortedMap(entries);
  }
}
