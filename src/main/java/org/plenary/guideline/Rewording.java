package org.plenary.guideline;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would have a paragraph say, beside what it says.
 *
 * @param table by its cells, where both are tables; null for anything else
 */
public record Rewording(Redline redline, @Nullable TableRedline table) {

  /**
   * @param present null where no paragraph is meant
   */
  public static Rewording of(@Nullable Paragraph present, String proposed, Locale language) {
    String before = present == null ? "" : present.words();
    return new Rewording(
        Redline.between(before, proposed.strip(), language),
        isTable(present, proposed)
            ? TableRedline.between(before, filledLines(proposed), language)
            : null);
  }

  /** A single row is one that was taken out of the table, and no table that lost all others. */
  private static boolean isTable(@Nullable Paragraph present, String proposed) {
    return present != null
        && present.kind() == ParagraphKind.TABLE
        && filledLines(proposed).contains("\n")
        && filledLines(proposed).lines().allMatch(line -> TableText.BAR.matcher(line).find());
  }

  private static String filledLines(String text) {
    return text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }
}
