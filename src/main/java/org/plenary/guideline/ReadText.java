package org.plenary.guideline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, read but not yet taken over, with what of it could not be kept.
 *
 * @param from the state of the draft it was exported from, if the file says so
 */
public record ReadText(
    String fileName,
    String sha256,
    List<ReadParagraph> paragraphs,
    List<Loss> losses,
    @Nullable ExportedFrom from) {

  public ReadText {
    paragraphs = List.copyOf(paragraphs);
    losses = List.copyOf(losses);
  }

  public long count(ParagraphKind kind) {
    return paragraphs.stream().filter(paragraph -> paragraph.kind() == kind).count();
  }
}
