package org.plenary.jury;

import java.util.Collection;
import java.util.List;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/**
 * Entries that came back into the running when the finalists stood. Everybody else was named a
 * finalist or not, so whoever is still to be judged then is one of these.
 */
@Component
class JudgedLate {

  private final RankingRows rankings;
  private final EntryPool entries;

  JudgedLate(RankingRows rankings, EntryPool entries) {
    this.rankings = rankings;
    this.entries = entries;
  }

  List<Entry> list(EditionId edition) {
    return rankings.isConfirmed(edition) ? entries.listAssignable(edition) : List.of();
  }

  boolean includes(EditionId edition, EntryId entry) {
    return list(edition).stream().anyMatch(one -> one.id().equals(entry));
  }

  boolean includesAll(EditionId edition, Collection<EntryId> some) {
    return list(edition).stream().map(Entry::id).toList().containsAll(some);
  }
}
