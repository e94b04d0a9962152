package org.plenary.entry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;

/**
 * One of a person's own entries with what they owe on it.
 *
 * @param passages what they were told, oldest first
 * @param correction what they are asked to correct
 * @param move the move to another category they are asked to agree to
 * @param awardDue until when they have to answer an award; empty where none waits
 * @param awardEnd how its award ended, where its owner did not decline it
 * @param duties what else they are asked for, the most pressing first
 */
public record OwnEntry(
    Entry entry,
    List<Passage> passages,
    @Nullable Correction correction,
    @Nullable CategoryMove move,
    @Nullable Deadline awardDue,
    @Nullable AwardEnd awardEnd,
    List<OwnDuty> duties) {

  public OwnEntry {
    passages = List.copyOf(passages);
    duties = List.copyOf(duties);
  }

  public Optional<Passage> findPassage(EntryState state) {
    return passages.stream()
        .filter(passage -> passage.state() == state)
        .reduce((first, second) -> second);
  }

  /** Whether its owner is asked for something. */
  public boolean waitsForOwner() {
    return correction != null || move != null || waitsForAward() || !duties.isEmpty();
  }

  public boolean waitsForAward() {
    return entry.state() == EntryState.AWARD_OFFERED && !entry.hasAcceptedAward();
  }

  /** The most pressing of what else its owner is asked for. */
  public Optional<OwnDuty> findDuty() {
    return duties.stream().findFirst();
  }
}
