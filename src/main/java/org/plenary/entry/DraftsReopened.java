package org.plenary.entry;

import java.util.List;
import org.plenary.programme.EditionId;

/** A call that was over takes entries again: all its drafts may go on, and be handed in. */
public record DraftsReopened(EditionId edition, List<EntryId> entries) {

  public DraftsReopened {
    entries = List.copyOf(entries);
  }
}
