package org.plenary.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a question is hidden. A small part of FEEL: comparisons with {@code =} and {@code !=},
 * {@code list contains(name, literal)}, {@code not(...)}, {@code and}, {@code or} and brackets,
 * where a literal is a text in double quotes, a number, {@code true}, {@code false} or {@code
 * null}. Anything else is refused when the form is loaded.
 *
 * <p>As in FEEL, asking a question without an answer for its list gives neither yes nor no. What is
 * neither hides nothing.
 */
public sealed interface Condition {

  /** Yes, no, or null for neither. */
  @Nullable Boolean test(Surroundings surroundings);

  default boolean holds(Surroundings surroundings) {
    return Boolean.TRUE.equals(test(surroundings));
  }

  /** One comparison; a question without an answer equals only {@code null}. */
  record Comparison(String name, boolean equal, @Nullable Object literal) implements Condition {
    @Override
    public Boolean test(Surroundings surroundings) {
      Object value = surroundings.valueOf(name);
      boolean same = literal == null ? value == null : literal.equals(value);
      return same == equal;
    }
  }

  /** Whether one of several choices was made. */
  record Contains(String name, Object literal) implements Condition {
    @Override
    public @Nullable Boolean test(Surroundings surroundings) {
      return surroundings.valueOf(name) instanceof List<?> list ? list.contains(literal) : null;
    }
  }

  record Not(Condition condition) implements Condition {
    @Override
    public @Nullable Boolean test(Surroundings surroundings) {
      Boolean tested = condition.test(surroundings);
      return tested == null ? null : Boolean.valueOf(!tested);
    }
  }

  record All(List<Condition> conditions) implements Condition {
    @Override
    public @Nullable Boolean test(Surroundings surroundings) {
      return decide(conditions, surroundings, false);
    }
  }

  record Any(List<Condition> conditions) implements Condition {
    @Override
    public @Nullable Boolean test(Surroundings surroundings) {
      return decide(conditions, surroundings, true);
    }
  }

  /** One part that says {@code decisive} decides; else one that says neither leaves it open. */
  private static @Nullable Boolean decide(
      List<Condition> conditions, Surroundings surroundings, boolean decisive) {
    boolean open = false;
    for (Condition condition : conditions) {
      Boolean tested = condition.test(surroundings);
      if (tested == null) {
        open = true;
      } else if (tested == decisive) {
        return decisive;
      }
    }
    return open ? null : Boolean.valueOf(!decisive);
  }
}
