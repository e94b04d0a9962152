package org.plenary.guideline;

/** What a file can hold that a guideline does not. */
public enum LossKind {
  IMAGE,
  EMPHASIS,
  /** Letters above or below the line: they are kept on it. */
  RAISED,
  /** The words are kept, as if nobody had struck them through. */
  STRUCK,
  /** Not what readers of the file saw, so not text of the draft. */
  HIDDEN,
  /** The draft counts its paragraphs itself. */
  NUMBERING,
  QUOTE,
  CODE,
  HTML,
  HEADER_FOOTER,
  CONTENTS,
  COMMENT,
  /** What was marked as inserted is taken as text, what was marked as deleted is not. */
  TRACKED_CHANGE,
  /** Its text is kept as a paragraph. */
  TEXT_BOX,
  MERGED_CELLS,
  /** Its text is kept in the cell. */
  NESTED_TABLE,
  OBJECT,
  EQUATION,
  DEEP_LEVEL,
  /** The words and the list are kept; they do not agree. */
  ANNOUNCED_COUNT;
}
