package org.plenary.guideline;

import java.util.List;

/** The text of a file, read but not yet taken over, with what of it could not be kept. */
public record ReadText(
    String fileName, String sha256, List<ReadParagraph> paragraphs, List<Loss> losses) {

  public ReadText {
    paragraphs = List.copyOf(paragraphs);
    losses = List.copyOf(losses);
  }

  public long count(ParagraphKind kind) {
    return paragraphs.stream().filter(paragraph -> paragraph.kind() == kind).count();
  }
}
