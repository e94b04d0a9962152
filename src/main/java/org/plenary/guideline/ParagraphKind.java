package org.plenary.guideline;

/** What a paragraph is in the text. */
public enum ParagraphKind {
  /** On level 1 it begins a section. */
  HEADING,
  TEXT,
  /** Belongs to the text before it; a deeper level lies inside the item before it. */
  LIST_ITEM,
  /**
   * Rows are lines, cells are parted by {@code |}, and the first row heads the columns. A bar that
   * belongs to a cell is written {@code \|}.
   */
  TABLE,
  /** Belongs to the paragraph before it, where {@link Paragraph#NOTE_MARK} stands for it. */
  FOOTNOTE;

  /** Whether it has levels: others are always on the first. */
  public boolean hasLevels() {
    return this == HEADING || this == LIST_ITEM;
  }
}
