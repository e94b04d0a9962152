package org.plenary.guideline;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph as a file has it.
 *
 * @param known the id it carries, if the file was once exported from here
 */
public record ReadParagraph(
    ParagraphKind kind, int level, String text, @Nullable ParagraphId known) {

  public ReadParagraph(ParagraphKind kind, int level, String text) {
    this(kind, level, text, null);
  }

  NewParagraph asNew() {
    return new NewParagraph(kind, level, text);
  }
}
