package org.plenary.verdict.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;
import org.plenary.verdict.MentionGround;
import org.plenary.verdict.Placement;

/**
 * What is known while slots are decided, and what was placed so far.
 *
 * @param finalists best first
 * @param others eligible entries that are no finalists, by title; only a mention can go to them
 */
record SlotBoard(
    Edition edition,
    List<Entry> finalists,
    List<Entry> others,
    List<Placement> placements,
    Map<String, String> reasons,
    Map<String, MentionGround> grounds,
    boolean isPublic) {

  List<Entry> candidates(AwardSlot slot) {
    return all()
        .filter(entry -> slot.isMention() || entry.isFinalist())
        .filter(entry -> slot.category() == null || slot.category().equals(entry.category()))
        .toList();
  }

  List<Entry> placed(AwardSlot slot, Placement.Standing standing) {
    return placements(slot, standing).stream()
        .map(placement -> find(placement.entry()))
        .flatMap(Optional::stream)
        .toList();
  }

  List<Placement> placements(AwardSlot slot, Placement.Standing standing) {
    return placements.stream()
        .filter(placement -> placement.slot().equals(slot.key()))
        .filter(placement -> placement.standing() == standing)
        .sorted(Comparator.comparing(Placement::rank))
        .toList();
  }

  Optional<Entry> find(EntryId id) {
    return all().filter(entry -> entry.id().equals(id)).findFirst();
  }

  Stream<Entry> all() {
    return Stream.concat(finalists.stream(), others.stream());
  }
}
