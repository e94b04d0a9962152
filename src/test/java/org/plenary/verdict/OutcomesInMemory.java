package org.plenary.verdict;

import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.jury.EntriesInMemory;

/** What becomes of a test's entries, kept without a database. */
class OutcomesInMemory extends VerdictPool {

  private final EntriesInMemory entries;

  @SuppressWarnings("NullAway") // every write of the real pool is overridden
  OutcomesInMemory(EntriesInMemory entries) {
    super(entries, null);
    this.entries = entries;
  }

  @Override
  void nameFinalist(EntryId id) {
    entries.move(id, EntryState.FINALIST, null, null);
  }

  @Override
  void nameNotFinalist(EntryId id) {
    entries.move(id, EntryState.NOT_A_FINALIST, null, null);
  }

  @Override
  void offerAward(EntryId id, String slot) {
    entries.move(id, EntryState.AWARD_OFFERED, slot, null);
  }

  @Override
  void offerMention(EntryId id, String slot) {
    entries.mention(id);
    entries.move(id, EntryState.AWARD_OFFERED, slot, null);
  }

  @Override
  void nameReserve(EntryId id, int rank) {
    entries.move(id, EntryState.RESERVE, null, null);
  }

  @Override
  void noAward(EntryId id) {
    entries.move(id, EntryState.NO_AWARD, null, null);
  }

  @Override
  boolean awardIfAccepted(Entry entry) {
    if (entry.state() == EntryState.AWARD_OFFERED && entry.hasAcceptedAward()) {
      entries.move(entry.id(), EntryState.AWARDED, entry.awardSlot(), entry.awardAcceptedAt());
      return true;
    }
    return false;
  }
}
