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
public class JudgedLate {

  private final PanelDecisions panel;
  private final EntryPool entries;

  JudgedLate(PanelDecisions panel, EntryPool entries) {
    this.panel = panel;
    this.entries = entries;
  }

  public List<Entry> list(EditionId edition) {
    return panel.areFinalistsConfirmed(edition) ? entries.listAssignable(edition) : List.of();
  }

  public boolean includes(EditionId edition, EntryId entry) {
    return list(edition).stream().anyMatch(one -> one.id().equals(entry));
  }

  boolean includesAll(EditionId edition, Collection<EntryId> some) {
    return list(edition).stream().map(Entry::id).toList().containsAll(some);
  }
}
