package org.plenary.guideline;

/** What was done to paragraphs beyond what their ids tell. */
record Step(Kind kind, ParagraphId from, ParagraphId into) {

  enum Kind {
    /** The second is a part of the first, which stays. */
    SPLIT,
    /** The first went into the second. */
    MERGED,
    /** A file brought the paragraph with other words, and it was taken for the same. */
    MATCHED,
    /** A file did not bring it, but its words may stand elsewhere. */
    MISSED;

    /** Whether what was said of the first is to be looked for at the second. */
    boolean leadsOn() {
      return this == SPLIT || this == MERGED;
    }
  }
}
