package org.plenary.consultation;

import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a comment table.
 *
 * @param line as the spreadsheet numbers it
 * @param refusal why it was refused
 */
public record ImportedRow(int line, Fate fate, @Nullable CommentRefused refusal) {

  /** What can become of a line. */
  public enum Fate {
    ADDED,
    /** Its words took the place of others that were not yet handed in. */
    CHANGED,
    KNOWN,
    REFUSED
  }
}
