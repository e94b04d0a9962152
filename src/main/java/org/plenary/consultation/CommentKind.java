package org.plenary.consultation;

import java.util.List;

/** What a comment is about. */
public enum CommentKind {
  GENERAL,
  TECHNICAL,
  EDITORIAL,
  TRANSLATION,
  QUESTION,
  /** Where a body stands on words of the draft; see {@link Stance}. */
  POSITION;

  /** Those a writer chooses among; a position is begun as one and stays one. */
  public static List<CommentKind> ofRemarks() {
    return List.of(GENERAL, TECHNICAL, EDITORIAL, TRANSLATION, QUESTION);
  }
}
