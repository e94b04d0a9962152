package org.plenary.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of an answer that was to be saved. */
public sealed interface SaveOutcome {

  /** It is the answer now. */
  record Saved(int revision, Instant at) implements SaveOutcome {}

  /**
   * Somebody changed the field since. The other answer stays; this one is set aside until its
   * author chooses.
   */
  record Clash(@Nullable Object otherValue, int otherRevision, String by, Instant at)
      implements SaveOutcome {}
}
