package org.plenary.verdict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;

/**
 * A special mention that a partner chooses.
 *
 * @param contact who chooses for the partner
 * @param dueAt until when they are asked to; later still counts until it is settled
 * @param pick what they chose last; empty while nothing
 * @param settledAt when the office decided the award, by the pick or otherwise
 */
public record Mention(
    MentionId id,
    EditionId edition,
    String slot,
    PersonId contact,
    Instant dueAt,
    Instant invitedAt,
    @Nullable Pick pick,
    @Nullable Instant settledAt) {

  public boolean isSettled() {
    return settledAt != null;
  }

  /**
   * What a partner chose.
   *
   * @param ground why, in their words
   */
  public record Pick(EntryId entry, String ground, Instant at) {}
}
