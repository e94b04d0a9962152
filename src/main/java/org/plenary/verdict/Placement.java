package org.plenary.verdict;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;

/**
 * An entry's place in the verdict.
 *
 * @param rank from 1, within winners or reserves of the slot
 * @param promotedAt when it moved up from the reserves
 * @param releasedAt when it gave the award up
 */
public record Placement(
    String slot,
    EntryId entry,
    Standing standing,
    int rank,
    @Nullable Instant promotedAt,
    @Nullable Instant releasedAt) {

  /** Whether it holds the award, or is the reserve, as of now. */
  public boolean isStanding() {
    return releasedAt == null;
  }

  /** What the verdict says of an entry. */
  public enum Standing {
    WINNER,
    RESERVE
  }
}
