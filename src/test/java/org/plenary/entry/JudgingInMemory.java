package org.plenary.entry;

import org.plenary.jury.EntriesInMemory;

/** The jury's word on a test's entries, kept without a database. */
public class JudgingInMemory extends Judging {

  private final EntriesInMemory entries;

  @SuppressWarnings("NullAway") // every word is overridden
  JudgingInMemory(EntriesInMemory entries) {
    super(null, null);
    this.entries = entries;
  }

  @Override
  public void nameFinalist(EntryId id) {
    entries.move(id, EntryState.FINALIST, null, null);
  }

  @Override
  public void nameNotFinalist(EntryId id) {
    entries.move(id, EntryState.NOT_A_FINALIST, null, null);
  }

  @Override
  public void offerAward(EntryId id, String slot) {
    entries.move(id, EntryState.AWARD_OFFERED, slot, null);
  }

  @Override
  public void offerMention(EntryId id, String slot) {
    entries.mention(id);
    entries.move(id, EntryState.AWARD_OFFERED, slot, null);
  }

  @Override
  public void nameReserve(EntryId id, int rank) {
    entries.move(id, EntryState.RESERVE, null, null);
  }

  @Override
  public void noAward(EntryId id) {
    entries.move(id, EntryState.NO_AWARD, null, null);
  }

  @Override
  public void award(EntryId id) {
    Entry entry = entries.get(id);
    entries.move(id, EntryState.AWARDED, entry.awardSlot(), entry.awardAcceptedAt());
  }
}
