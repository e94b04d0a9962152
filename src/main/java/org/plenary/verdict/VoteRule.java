package org.plenary.verdict;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.jury.EntryPool;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Component;

/** Which votes of the panel may stand in the record of its meeting. */
@Component
class VoteRule {

  private final Editions editions;
  private final EntryPool entries;

  VoteRule(Editions editions, EntryPool entries) {
    this.editions = editions;
    this.entries = entries;
  }

  /**
   * Refuses a vote that is no vote on this award, or has more voices than were in the room. One
   * that stood before stays, also where its entry has left since.
   */
  void require(EditionId edition, Meeting meeting, List<Meeting.Vote> before) {
    Map<EntryId, Entry> running = entries.map(edition);
    Set<String> seen = new HashSet<>();
    for (Meeting.Vote vote : meeting.votes()) {
      requireCountable(vote, meeting);
      if (!seen.add(vote.slot() + vote.entry())) {
        throw new SlotRefused("jury.refused.vote-twice");
      }
      if (!before.contains(vote)) {
        requireFits(slot(edition, vote), running.get(vote.entry()), vote);
      }
    }
  }

  private static void requireCountable(Meeting.Vote vote, Meeting meeting) {
    long out = meeting.recusals().stream().filter(one -> one.entry().equals(vote.entry())).count();
    long most = meeting.present().size() - out;
    if (vote.inFavour() < 0
        || vote.against() < 0
        || vote.abstained() < 0
        || (long) vote.inFavour() + vote.against() + vote.abstained() > most) {
      throw new SlotRefused("jury.refused.votes-impossible", most);
    }
  }

  private AwardSlot slot(EditionId edition, Meeting.Vote vote) {
    return editions.get(edition).slots().stream()
        .filter(slot -> slot.key().equals(vote.slot()))
        .findFirst()
        .orElseThrow(() -> new NotFound("award", vote.slot()));
  }

  private static void requireFits(AwardSlot slot, @Nullable Entry entry, Meeting.Vote vote) {
    if (entry == null) {
      throw new NotFound("finalist", vote.entry().value());
    }
    if (slot.category() != null && !slot.category().equals(entry.category())) {
      throw new SlotRefused("jury.refused.slot-category", entry.title(), slot.label());
    }
  }
}
