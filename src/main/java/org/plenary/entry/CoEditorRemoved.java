package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** Somebody no longer writes an entry with its owner. */
public record CoEditorRemoved(EntryId entry, EditionId edition, String person, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("person", person);
  }
}
