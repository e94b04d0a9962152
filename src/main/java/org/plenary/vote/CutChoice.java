package org.plenary.vote;

import java.util.Set;
import org.plenary.entry.EntryId;

/** Whom the office chose among those tied at the last place of a category, and why. */
record CutChoice(Set<EntryId> entries, String reason) {

  static final CutChoice NONE = new CutChoice(Set.of(), "");

  CutChoice {
    entries = Set.copyOf(entries);
  }
}
