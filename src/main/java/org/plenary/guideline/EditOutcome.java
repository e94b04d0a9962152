package org.plenary.guideline;

import java.time.Instant;
import org.plenary.identity.PersonId;

/** What became of a text that was to be kept. */
public sealed interface EditOutcome {

  /** It is what the paragraph says now. */
  record Saved(int revision, Instant at) implements EditOutcome {}

  /**
   * Somebody changed or removed the paragraph since. Theirs stands; this text is set aside until
   * its author chooses.
   */
  record Clash(String otherText, int otherRevision, PersonId by, Instant at, boolean isRemoved)
      implements EditOutcome {}
}
