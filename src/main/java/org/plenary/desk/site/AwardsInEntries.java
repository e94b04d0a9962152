package org.plenary.desk.site;

import java.util.List;
import java.util.Set;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Asks the entries themselves. */
@Component
class AwardsInEntries implements AwardedEntries {

  private final Entries entries;

  AwardsInEntries(Entries entries) {
    this.entries = entries;
  }

  @Override
  public List<Entry> list(EditionId edition) {
    return entries.listByState(edition, Set.of(EntryState.AWARDED));
  }
}
