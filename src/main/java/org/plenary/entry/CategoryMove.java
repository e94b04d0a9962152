package org.plenary.entry;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;
import org.plenary.shared.Deadline;

/**
 * What staff ask of an applicant whose entry lies in the wrong category: may it move? It has a
 * clock of its own, and silence leaves the entry where it is.
 *
 * @param was the category it was sent in
 * @param wanted where staff think it belongs
 * @param reason told to the applicant
 * @param outcome empty while it is not answered
 */
public record CategoryMove(
    String id,
    EntryId entry,
    String was,
    String wanted,
    String reason,
    Instant proposedAt,
    PersonId proposedBy,
    Deadline due,
    @Nullable Outcome outcome,
    @Nullable Instant closedAt) {

  /** What became of it. */
  public enum Outcome {
    ACCEPTED,
    DECLINED,
    /** Nobody answered in time. */
    LAPSED,
    /** The entry was sent again or withdrawn, so there was nothing left to answer. */
    OVERTAKEN;

    /** The last part of its message key. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean isOpen() {
    return outcome == null;
  }
}
