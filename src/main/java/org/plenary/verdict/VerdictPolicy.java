package org.plenary.verdict;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorState;
import org.plenary.jury.Reasons;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;
import org.plenary.shared.NotFound;

/** What must be true before a verdict may be signed. */
final class VerdictPolicy {

  private VerdictPolicy() {}

  /**
   * Half of the sitting jurors, and the chair or a deputy. Nobody waits for who is gone; where they
   * were still there, it counts.
   */
  static void requireQuorum(List<Juror> jurors, Set<JurorId> gone, Optional<Meeting> meeting) {
    Set<JurorId> present = meeting.map(Meeting::present).orElse(Set.of());
    List<Juror> sitting =
        jurors.stream()
            .filter(juror -> juror.state() == JurorState.ACCEPTED)
            .filter(juror -> present.contains(juror.id()) || !gone.contains(juror.id()))
            .toList();
    long attending = sitting.stream().filter(juror -> present.contains(juror.id())).count();
    boolean isPresided =
        sitting.stream().anyMatch(juror -> juror.mayPreside() && present.contains(juror.id()));
    if (attending * 2 < sitting.size() || !isPresided) {
      throw new MeetingInquorate((int) attending, sitting.size());
    }
  }

  static Set<EntryId> placed(List<Placement> placements) {
    return placements.stream().map(Placement::entry).collect(Collectors.toSet());
  }

  /**
   * An entry for a slot: a finalist of its category, in no other slot's winners. A special mention
   * may go to any entry the jury has a word on, and says what it rests on.
   */
  static void requireFits(AwardSlot slot, SlotDecision decision, List<Entry> judged) {
    Map<EntryId, Entry> awardable =
        judged.stream().collect(Collectors.toMap(Entry::id, Function.identity()));
    Set<EntryId> seen = new HashSet<>();
    for (EntryId id :
        Stream.concat(decision.winners().stream(), decision.reserves().stream()).toList()) {
      Entry entry = awardable.get(id);
      if (entry == null || !slot.isMention() && !entry.isFinalist()) {
        throw new NotFound("finalist", id.value());
      }
      if (slot.category() != null && !slot.category().equals(entry.category())) {
        throw new SlotRefused("jury.refused.slot-category", entry.title(), slot.label());
      }
      if (!seen.add(id)) {
        throw new SlotRefused("jury.refused.slot-twice", entry.title(), slot.label());
      }
    }
    if (decision.winners().size() != slot.count()) {
      Reasons.require(decision.reason());
    }
    boolean rests =
        decision.ground() != null
            && (decision.ground() != MentionGround.PARTNER || slot.partner() != null);
    if (slot.isMention() && !decision.winners().isEmpty() && !rests) {
      throw new SlotRefused("jury.refused.mention-ground", slot.label());
    }
  }

  /** Nobody wins twice, and nobody who wins waits anywhere: their turn would never come. */
  static void requireOnce(
      AwardSlot slot, SlotDecision decision, Edition edition, List<Placement> all) {
    for (Placement other : all) {
      boolean wins = decision.winners().contains(other.entry());
      boolean waits = decision.reserves().contains(other.entry());
      if (other.slot().equals(slot.key()) || !(wins || waits)) {
        continue;
      }
      String label = edition.slot(other.slot()).label();
      if (other.standing() == Placement.Standing.WINNER) {
        throw new SlotRefused(
            wins ? "jury.refused.slot-wins-elsewhere" : "jury.refused.reserve-wins-elsewhere",
            label);
      }
      if (wins) {
        throw new SlotRefused("jury.refused.winner-waits-elsewhere", label);
      }
    }
  }

  /** Nobody is placed who left the running since, such as a finalist who withdrew. */
  static void requireStillThere(
      List<AwardSlot> slots, List<Placement> placements, Set<EntryId> running) {
    Set<String> gone =
        placements.stream()
            .filter(placement -> !running.contains(placement.entry()))
            .map(Placement::slot)
            .collect(Collectors.toSet());
    List<String> left =
        slots.stream().filter(slot -> gone.contains(slot.key())).map(AwardSlot::label).toList();
    if (!left.isEmpty()) {
      throw new SlotRefused("jury.refused.placed-gone", String.join(", ", left), left.size());
    }
  }

  /** Every slot has been decided, be it to give nothing. */
  static void requireDecided(List<AwardSlot> slots, Set<String> decided) {
    List<String> open =
        slots.stream().filter(slot -> !decided.contains(slot.key())).map(AwardSlot::label).toList();
    if (!open.isEmpty()) {
      throw new SlotRefused("jury.refused.slots-open", open.size(), String.join(", ", open));
    }
  }
}
