package org.plenary.guideline;

import java.util.List;

/**
 * A paragraph as a file has it.
 *
 * @param known the ids it carries, if the file was once exported from here: several where the word
 *     processor has joined paragraphs
 */
public record ReadParagraph(ParagraphKind kind, int level, String text, List<ParagraphId> known) {

  public ReadParagraph {
    known = List.copyOf(known);
  }

  public ReadParagraph(ParagraphKind kind, int level, String text) {
    this(kind, level, text, List.of());
  }

  NewParagraph asNew() {
    return new NewParagraph(kind, level, text);
  }
}
