package org.plenary.guideline;

/** What was done to a paragraph besides its words; several may hold at once. */
public enum ChangeKind {
  REMOVED,
  ADDED,
  SPLIT,
  MERGED,
  RENUMBERED,
  MOVED,
  /** Its words are mostly others, or it was only recognised by them: worth a look. */
  UNSURE
}
