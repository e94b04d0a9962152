package org.plenary.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;
import org.plenary.shared.Deadline;

/**
 * What an applicant says against being kept out, and what became of it.
 *
 * @param due until when the applicant was promised an answer
 * @param answer empty while it is read
 */
public record Objection(
    EntryId entry,
    String words,
    PersonId filedBy,
    Instant filedAt,
    Deadline due,
    @Nullable Answer answer) {

  public boolean isOpen() {
    return answer == null;
  }

  /** The written answer; where it is upheld, the entry takes part after all. */
  public record Answer(boolean isUpheld, String words, PersonId by, Instant at) {}
}
