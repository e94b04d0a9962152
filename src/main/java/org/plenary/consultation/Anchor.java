package org.plenary.consultation;

import org.jspecify.annotations.Nullable;
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

  public boolean isWhole() {
    return paragraph == null && question == null;
  }
}
