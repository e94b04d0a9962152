package org.plenary.desk.site;

import java.util.List;
import java.util.Set;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.jury.AwardChange;
import org.plenary.jury.Successions;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Asks the entries themselves. */
@Component
class AwardsInEntries implements AwardedEntries {

  private final Entries entries;
  private final Successions successions;

  AwardsInEntries(Entries entries, Successions successions) {
    this.entries = entries;
    this.successions = successions;
  }

  @Override
  public List<Entry> list(EditionId edition) {
    return entries.listByState(edition, Set.of(EntryState.AWARDED));
  }

  @Override
  public List<AwardChange> listChanges(EditionId edition) {
    return successions.listChanges(edition);
  }
}
