package org.plenary.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a question is hidden. A small part of FEEL: {@code =name = literal}, {@code !=}, {@code
 * and}, {@code or} and brackets, where a literal is a text in double quotes, a number, {@code
 * true}, {@code false} or {@code null}. Anything else is refused when the form is loaded.
 */
public sealed interface Condition {

  boolean holds(Surroundings surroundings);

  /** One comparison; a question without an answer equals only {@code null}. */
  record Comparison(String name, boolean equal, @Nullable Object literal) implements Condition {
    @Override
    public boolean holds(Surroundings surroundings) {
      Object value = surroundings.valueOf(name);
      boolean same = literal == null ? value == null : literal.equals(value);
      return same == equal;
    }
  }

  record All(List<Condition> conditions) implements Condition {
    @Override
    public boolean holds(Surroundings surroundings) {
      return conditions.stream().allMatch(condition -> condition.holds(surroundings));
    }
  }

  record Any(List<Condition> conditions) implements Condition {
    @Override
    public boolean holds(Surroundings surroundings) {
      return conditions.stream().anyMatch(condition -> condition.holds(surroundings));
    }
  }
}
