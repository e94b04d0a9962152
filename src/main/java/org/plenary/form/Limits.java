package org.plenary.form;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much a field takes. Null means no limit.
 *
 * @param least the fewest words of a long text, rows of a group, files of a list, or characters of
 *     a text
 * @param most the most of the same; characters of a text are bounded in any case
 * @param min the smallest number
 * @param max the largest number
 * @param decimals how many digits may follow the decimal point
 * @param endings what the names of files may end in, with the dot; empty where every kind that is
 *     taken in will do
 */
public record Limits(
    @Nullable Integer least,
    @Nullable Integer most,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    @Nullable Integer decimals,
    Set<String> endings) {

  public Limits {
    endings = Set.copyOf(endings);
  }

  /** No field takes more: longer texts belong in a file. */
  public static final int MAXIMUM_CHARACTERS = 40_000;

  public static final Limits NONE = new Limits(null, null, null, null, null, Set.of());

  /** Bounds a count: words, rows, files or characters. */
  public static Limits count(@Nullable Integer least, @Nullable Integer most) {
    return new Limits(least, most, null, null, null, Set.of());
  }

  /** Whether a file of this name is of a kind that is asked for. */
  boolean takes(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return endings.isEmpty() || endings.stream().anyMatch(name::endsWith);
  }
}
