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
 * @param benefits what came with its award
 * @param guestsDue until when they have to say who comes to the ceremony; empty where they need not
 */
public record OwnEntry(
    Entry entry,
    List<Passage> passages,
    @Nullable Correction correction,
    @Nullable CategoryMove move,
    @Nullable Deadline awardDue,
    @Nullable AwardEnd awardEnd,
    List<Benefit> benefits,
    @Nullable Deadline guestsDue) {

  public OwnEntry {
    passages = List.copyOf(passages);
    benefits = List.copyOf(benefits);
  }

  public Optional<Passage> findPassage(EntryState state) {
    return passages.stream()
        .filter(passage -> passage.state() == state)
        .reduce((first, second) -> second);
  }

  /** Whether its owner is asked for something. */
  public boolean waitsForOwner() {
    return correction != null || move != null || waitsForAward() || waitsForGuests();
  }

  public boolean waitsForAward() {
    return entry.state() == EntryState.AWARD_OFFERED && !entry.hasAcceptedAward();
  }

  public boolean waitsForGuests() {
    return guestsDue != null;
  }

  /** The first of what came with the award that waits for an answer, or for a report. */
  public Optional<Benefit> findOwedBenefit() {
    return benefits.stream()
        .filter(benefit -> benefit.waitsForAnswer() || benefit.waitsForReport())
        .findFirst();
  }
}
