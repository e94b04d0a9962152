package org.plenary.form;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What was answered, by field key. Never changes: {@link #with} makes a new one. A blank answer is
 * no answer, and equal answers always have the same JSON and the same hash.
 */
public final class Answers {

  public static final Answers NONE = new Answers(new TreeMap<>());

  private final SortedMap<String, Object> values;

  private Answers(SortedMap<String, Object> values) {
    this.values = values;
  }

  /** Takes texts, numbers, booleans, dates, lists, maps (rows) and {@link FileAnswer}s. */
  public static Answers of(Map<String, ? extends @Nullable Object> values) {
    SortedMap<String, Object> normal = new TreeMap<>();
    values.forEach(
        (key, value) -> {
          Object normalised = AnswerValue.normalise(value);
          if (normalised != null) {
            normal.put(key, normalised);
          }
        });
    return new Answers(normal);
  }

  public static Answers fromJson(String json) {
    return of(Json.readMap(json));
  }

  public Answers with(String key, @Nullable Object value) {
    Map<String, @Nullable Object> changed = new TreeMap<>(values);
    changed.put(key, value);
    return of(changed);
  }

  public Map<String, Object> values() {
    return Collections.unmodifiableSortedMap(values);
  }

  /** The answer in the shape it is kept in, or null. */
  public @Nullable Object value(String key) {
    return values.get(key);
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The answer as words, empty if there is none. */
  public String text(String key) {
    Object value = values.get(key);
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value == null ? "" : value.toString();
  }

  /** Empty if there is no answer, or none that is a number. */
  public Optional<BigDecimal> findNumber(String key) {
    return values.get(key) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
  }

  /** Empty if there is no answer, or none that is a date. */
  public Optional<LocalDate> findDate(String key) {
    try {
      return has(key) ? Optional.of(LocalDate.parse(text(key))) : Optional.empty();
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  public boolean isTrue(String key) {
    return Boolean.TRUE.equals(values.get(key));
  }

  public List<String> choices(String key) {
    return values.get(key) instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : has(key) ? List.of(text(key)) : List.of();
  }

  /** The rows of a repeated group; a row nobody filled in is empty. */
  public List<Answers> rows(String key) {
    if (!(values.get(key) instanceof List<?> list)) {
      return List.of();
    }
    return list.stream().map(row -> row instanceof Map<?, ?> map ? row(map) : NONE).toList();
  }

  public List<FileAnswer> files(String key) {
    return rows(key).stream().map(FileAnswer::from).toList();
  }

  /** The same with every text in them changed, however deep it lies. */
  public Answers mapTexts(UnaryOperator<String> change) {
    return of(asMap(mapped(values, change)));
  }

  @SuppressWarnings("unchecked") // what was a map stays one
  private static Map<String, Object> asMap(Object mapped) {
    return (Map<String, Object>) mapped;
  }

  private static Object mapped(Object value, UnaryOperator<String> change) {
    if (value instanceof String text) {
      return change.apply(text);
    }
    if (value instanceof List<?> items) {
      return items.stream().map(item -> mapped(item, change)).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> changed = new LinkedHashMap<>();
      map.forEach((key, inner) -> changed.put(key.toString(), mapped(inner, change)));
      return changed;
    }
    return value;
  }

  /** The same answers always give the same text: keys sorted, numbers plain, no spaces. */
  public String toJson() {
    return Json.write(values);
  }

  /** Proves later what was answered. */
  public String sha256() {
    try {
      byte[] json = toJson().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static Answers row(Map<?, ?> map) {
    Map<String, Object> row = new TreeMap<>();
    map.forEach((key, value) -> row.put(key.toString(), value));
    return of(row);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Answers answers && values.equals(answers.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return toJson();
  }
}
