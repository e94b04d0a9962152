package org.plenary.meeting;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;

/**
 * One secret ballot of an election.
 *
 * @param turn the first is one; a tie is followed by another
 * @param votes by whoever may be voted for; all nought until the ballot is closed
 * @param blank papers without a name; nought until the ballot is closed
 * @param papers how many were handed in
 */
public record Ballot(
    int turn,
    Instant openedAt,
    @Nullable Instant closedAt,
    Map<PersonId, Integer> votes,
    int blank,
    int papers) {

  public Ballot {
    votes = Map.copyOf(votes);
  }

  public boolean isOpen() {
    return closedAt == null;
  }
}
