package org.plenary.entry;

import java.util.List;
import org.plenary.programme.EditionId;

/** Drafts that were not handed in when the call closed, and can be no more: a few of them. */
public record DraftsEnded(EditionId edition, List<EntryId> entries) {

  public DraftsEnded {
    entries = List.copyOf(entries);
  }
}
