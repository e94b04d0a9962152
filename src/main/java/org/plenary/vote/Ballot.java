package org.plenary.vote;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;

/**
 * One vote as the office sees it: when it came and from where, never from whom.
 *
 * @param origin the same mark for the same place; empty once its time to be kept is over
 * @param cancelledAt when it was taken out of the count; empty while it counts
 */
public record Ballot(
    String id,
    String category,
    EntryId entry,
    Instant castAt,
    @Nullable String origin,
    @Nullable Instant cancelledAt,
    @Nullable String cancelReason) {

  public boolean counts() {
    return cancelledAt == null;
  }
}
