package org.plenary.desk.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.award.Certificates;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.programme.EditionId;
import org.plenary.verdict.AwardChange;
import org.plenary.verdict.Successions;
import org.springframework.stereotype.Component;

/** Asks the entries themselves. */
@Component
class AwardsInEntries implements AwardedEntries {

  private final Entries entries;
  private final Certificates certificates;
  private final Successions successions;

  AwardsInEntries(Entries entries, Certificates certificates, Successions successions) {
    this.entries = entries;
    this.certificates = certificates;
    this.successions = successions;
  }

  @Override
  public List<Entry> list(EditionId edition) {
    return entries.listByState(edition, Set.of(EntryState.AWARDED));
  }

  @Override
  public Set<EditionId> listPublic() {
    return successions.listPublic();
  }

  @Override
  public Map<EntryId, String> certificates(List<Entry> awarded) {
    return certificates.numbers(awarded.stream().map(Entry::id).toList());
  }

  @Override
  public List<AwardChange> listChanges(EditionId edition) {
    return successions.listChanges(edition);
  }
}
