package org.plenary.meeting;

import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;

/**
 * What was put to a meeting and how it was decided.
 *
 * @param taking null where it was recorded before this was asked
 * @param vote only where there was one
 */
public record Decision(
    String id,
    String text,
    @Nullable Taking taking,
    @Nullable PersonId mover,
    @Nullable Vote vote) {

  /** False for a motion that was voted down. */
  public boolean isCarried() {
    return vote == null || vote.isCarried();
  }
}
