package org.plenary.award;

import java.util.List;
import java.util.Set;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Whose awards are handed over at the ceremony: those who accepted, also while it is secret. */
@Component
class CeremonyWinners {

  private static final Set<EntryState> HOLDING =
      Set.of(EntryState.AWARD_OFFERED, EntryState.AWARDED);

  private final Entries entries;

  CeremonyWinners(Entries entries) {
    this.entries = entries;
  }

  /** Whether the award of this entry was accepted and stands. */
  static boolean isOne(Entry entry) {
    return entry.hasAcceptedAward() && HOLDING.contains(entry.state());
  }

  /** By number. */
  List<Entry> list(EditionId edition) {
    return entries.listByState(edition, HOLDING).stream().filter(CeremonyWinners::isOne).toList();
  }
}
