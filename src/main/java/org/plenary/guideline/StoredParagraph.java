package org.plenary.guideline;

/** A paragraph of one draft as it is kept; its number comes from its place among the others. */
record StoredParagraph(
    ParagraphId id, int position, ParagraphKind kind, int level, String text, int revision) {

  StoredParagraph at(int otherPosition) {
    return new StoredParagraph(id, otherPosition, kind, level, text, revision);
  }

  boolean isNote() {
    return kind == ParagraphKind.FOOTNOTE;
  }

  boolean isSectionHeading() {
    return kind == ParagraphKind.HEADING && level == 1;
  }

  /** Whether a reader would find the same in both. */
  boolean readsLike(Paragraph other) {
    return kind == other.kind() && level == other.level() && text.equals(other.text());
  }
}
