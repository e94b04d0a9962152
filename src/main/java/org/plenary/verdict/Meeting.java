package org.plenary.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.plenary.entry.EntryId;
import org.plenary.jury.JurorId;

/**
 * The panel's meeting that fixes the ranks.
 *
 * @param present who attended
 * @param recusals who stepped out for which finalist, and why
 */
public record Meeting(
    Instant heldAt,
    String minutes,
    Set<JurorId> present,
    List<Recusal> recusals,
    List<Vote> votes) {

  public Meeting {
    present = Set.copyOf(present);
    recusals = List.copyOf(recusals);
    votes = List.copyOf(votes);
  }

  /** A juror who left the room while an entry was discussed. */
  public record Recusal(JurorId juror, EntryId entry, String reason) {

    boolean isSamePair(Recusal other) {
      return juror.equals(other.juror) && entry.equals(other.entry);
    }
  }

  /** How the panel voted on an entry for a slot. */
  public record Vote(String slot, EntryId entry, int inFavour, int against, int abstained) {}
}
