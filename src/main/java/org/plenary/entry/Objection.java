package org.plenary.entry;

import java.time.Instant;
import java.util.Locale;
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

  /** What was decided about an objection. */
  public enum Outcome {
    REJECTED,
    /** The entry takes part with all others. */
    TAKES_PART,
    /** It is judged alone, for the finalists stand already. */
    JUDGED_LATE,
    /** The objection was right, and no jury can judge the entry any more. */
    TOO_LATE;

    public boolean isBackInTheRunning() {
      return this == TAKES_PART || this == JUDGED_LATE;
    }

    /** The last part of its message key. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The written answer. */
  public record Answer(Outcome outcome, String words, PersonId by, Instant at) {}
}
