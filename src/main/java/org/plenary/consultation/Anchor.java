package org.plenary.consultation;

import org.jspecify.annotations.Nullable;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;

/**
 * What a comment is tied to: a paragraph and perhaps words in it, a question of the round, or the
 * whole.
 *
 * @param quote the words meant, as they stand in the paragraph; empty where it is meant whole
 * @param start where the quoted words begin in the paragraph's words
 */
public record Anchor(
    @Nullable ParagraphId paragraph,
    @Nullable Integer question,
    String quote,
    @Nullable Integer start) {

  public static Anchor whole() {
    return new Anchor(null, null, "", null);
  }

  public static Anchor question(int number) {
    return new Anchor(null, number, "", null);
  }

  public static Anchor paragraph(ParagraphId id) {
    return new Anchor(id, null, "", null);
  }

  public static Anchor words(ParagraphId id, String quote, int start) {
    return new Anchor(id, null, quote, start);
  }

  /** Words whose place in the paragraph is still to be found. */
  public static Anchor quoted(ParagraphId id, String quote) {
    return new Anchor(id, null, quote, null);
  }

  /**
   * As {@link #quoted}, of words that stand there several times.
   *
   * @param nth which of them is meant, from 1; one that is not there leaves the place open
   */
  public static Anchor quoted(Paragraph paragraph, String quote, int nth) {
    return QuotedWords.find(paragraph, quote).stream()
        .skip(Math.max(0, nth - 1L))
        .findFirst()
        .filter(found -> nth > 0)
        .orElseGet(() -> quoted(paragraph.id(), quote));
  }

  public boolean isWhole() {
    return paragraph == null && question == null;
  }
}
