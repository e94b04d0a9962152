package org.plenary.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenary.identity.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An applicant's own entries as their screens show them: only what they have been told. */
@Service
@Transactional(readOnly = true)
public class OwnEntries {

  private final Entries entries;
  private final CorrectionRows corrections;
  private final EntryDeadlines deadlines;

  OwnEntries(Entries entries, CorrectionRows corrections, EntryDeadlines deadlines) {
    this.entries = entries;
    this.corrections = corrections;
    this.deadlines = deadlines;
  }

  /** Newest first. */
  public List<OwnEntry> list(Person by) {
    List<Entry> owned = entries.listOwned(by);
    Map<EntryId, List<Passage>> passages = entries.listToldPassages(owned);
    List<OwnEntry> all = new ArrayList<>();
    owned.forEach(entry -> all.add(own(entry, passages.get(entry.id()))));
    return all;
  }

  public OwnEntry get(Person by, EntryId id) {
    return own(entries.get(by, id), entries.listPassages(by, id));
  }

  private OwnEntry own(Entry entry, List<Passage> passages) {
    boolean isAsked = entry.state() == EntryState.CORRECTION_ASKED;
    boolean isOffered = entry.state() == EntryState.AWARD_OFFERED;
    return new OwnEntry(
        entry,
        passages,
        isAsked ? corrections.findOpen(entry.id()).orElse(null) : null,
        isOffered ? deadlines.acceptanceDue(entry.id()) : null);
  }
}
