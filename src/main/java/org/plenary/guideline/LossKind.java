package org.plenary.guideline;

/** What a file can hold that a guideline does not. */
public enum LossKind {
  IMAGE,
  EMPHASIS,
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
