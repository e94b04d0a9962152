package org.plenary.consultation;

import org.jspecify.annotations.Nullable;
import org.plenary.group.Body;
import org.plenary.shared.Deadline;

/**
 * The one thing rounds want next of somebody.
 *
 * @param body in whose name; empty in one's own
 * @param count how many comments it is about
 * @param until a reviewer's own date comes before the round's
 */
public record OwnStep(Kind kind, Round round, @Nullable Body body, int count, Deadline until) {

  /** What there is to do, the most finished first. */
  public enum Kind {
    /** Verified, and only the desk officer's word is missing. */
    SUBMIT,
    VERIFY,
    /** Drafts nobody else has seen. */
    FINISH,
    COMMENT,
    READ_ANSWERS
  }
}
