package org.plenary.guideline;

/** What became of a paragraph on the way to a later draft. */
public enum Fate {
  SAME,
  EDITED,
  /** It stands elsewhere among those that stayed; it may be edited too. */
  MOVED,
  SPLIT,
  /** It lives on in a paragraph that took up others. */
  MERGED,
  REMOVED
}
