package org.plenary.form;

import java.math.BigDecimal;
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
 */
public record Limits(
    @Nullable Integer least,
    @Nullable Integer most,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    @Nullable Integer decimals) {

  /** No field takes more: longer texts belong in a file. */
  public static final int MAXIMUM_CHARACTERS = 40_000;

  public static final Limits NONE = new Limits(null, null, null, null, null);

  /** Bounds a count: words, rows, files or characters. */
  public static Limits count(@Nullable Integer least, @Nullable Integer most) {
    return new Limits(least, most, null, null, null);
  }
}
