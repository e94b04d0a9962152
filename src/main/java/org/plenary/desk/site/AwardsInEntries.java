package org.plenary.desk.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.entry.Certificates;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.programme.EditionId;
import org.springframework.stereotype.Component;

/** Asks the entries themselves. */
@Component
class AwardsInEntries implements AwardedEntries {

  private final Entries entries;
  private final Certificates certificates;

  AwardsInEntries(Entries entries, Certificates certificates) {
    this.entries = entries;
    this.certificates = certificates;
  }

  @Override
  public List<Entry> list(EditionId edition) {
    return entries.listByState(edition, Set.of(EntryState.AWARDED));
  }

  @Override
  public Map<EntryId, String> certificates(List<Entry> awarded) {
    return certificates.numbers(awarded.stream().map(Entry::id).toList());
  }
}
