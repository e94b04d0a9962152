package org.plenary.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.programme.AwardSlot;

/**
 * What the jury decides for one slot.
 *
 * @param winners best first; empty where the award is not given
 * @param reserves in the order in which they move up
 * @param reason wanted where the slot is not filled as planned: empty, part-filled, or shared
 * @param ground wanted where a special mention is given; no other award has one
 */
public record SlotDecision(
    List<EntryId> winners, List<EntryId> reserves, String reason, @Nullable MentionGround ground) {

  public SlotDecision {
    winners = List.copyOf(winners);
    reserves = List.copyOf(reserves);
  }

  /** The same as it is kept for this slot: only a special mention rests on something. */
  SlotDecision of(AwardSlot slot) {
    return slot.isMention() ? this : new SlotDecision(winners, reserves, reason);
  }

  /** Everybody placed by it. */
  Set<EntryId> entries() {
    Set<EntryId> all = new LinkedHashSet<>(winners);
    all.addAll(reserves);
    return all;
  }

  public SlotDecision(List<EntryId> winners, List<EntryId> reserves, String reason) {
    this(winners, reserves, reason, null);
  }
}
