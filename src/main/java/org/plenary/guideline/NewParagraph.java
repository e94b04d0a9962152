package org.plenary.guideline;

/** A paragraph that somebody writes or a file brings. */
public record NewParagraph(ParagraphKind kind, int level, String text) {

  static final int DEEPEST_HEADING = 6;
  static final int DEEPEST_ITEM = 5;

  /** On the first level. */
  public NewParagraph(ParagraphKind kind, String text) {
    this(kind, 1, text);
  }

  /** The level as it can be kept: others than headings and items have only one. */
  static int fit(ParagraphKind kind, int level) {
    return switch (kind) {
      case HEADING -> Math.min(Math.max(level, 1), DEEPEST_HEADING);
      case LIST_ITEM -> Math.min(Math.max(level, 1), DEEPEST_ITEM);
      default -> 1;
    };
  }

  StoredParagraph stored(ParagraphId id, int position) {
    return new StoredParagraph(
        id, position, kind, fit(kind, level), ParagraphTextRule.kept(kind, text), 1);
  }
}
