package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** An award became final with its publication. */
public record EntryAwarded(EntryId entry, EditionId edition, String slot, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("slot", slot);
  }
}
