package org.plenary.entry;

import java.util.List;
import java.util.Set;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Whose awards are handed over at the ceremony: those who accepted, also while it is secret. */
@Component
class CeremonyWinners {

  private static final Set<EntryState> HOLDING =
      Set.of(EntryState.AWARD_OFFERED, EntryState.AWARDED);

  private final EntryRecords entries;

  CeremonyWinners(EntryRecords entries) {
    this.entries = entries;
  }

  /** Whether the award of this entry was accepted and stands. */
  static boolean isOne(EntryRecord entry) {
    return entry.awardAcceptedAt != null && HOLDING.contains(entry.state);
  }

  /** By number. */
  List<EntryRecord> list(EditionId edition) {
    return entries.findByEditionIdAndStateInOrderByEntryNumber(edition.value(), HOLDING).stream()
        .filter(CeremonyWinners::isOne)
        .toList();
  }
}
