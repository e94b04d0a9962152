package org.plenary.guideline;

/** A paragraph of one draft as it is kept; its number comes from its place among the others. */
record StoredParagraph(
    ParagraphId id, int position, ParagraphKind kind, int level, String text, int revision) {

  StoredParagraph at(int otherPosition) {
    return new StoredParagraph(id, otherPosition, kind, level, text, revision);
  }

  StoredParagraph as(ParagraphKind otherKind, int otherLevel) {
    return new StoredParagraph(
        id,
        position,
        otherKind,
        NewParagraph.fit(otherKind, otherLevel),
        ParagraphTextRule.kept(otherKind, text),
        revision);
  }

  StoredParagraph saying(String otherText) {
    return new StoredParagraph(
        id, position, kind, level, ParagraphTextRule.kept(kind, otherText), revision);
  }

  boolean isNote() {
    return kind == ParagraphKind.FOOTNOTE;
  }

  boolean isSectionHeading() {
    return kind == ParagraphKind.HEADING && level == 1;
  }
}
