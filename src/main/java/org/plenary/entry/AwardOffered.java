package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** The verdict gives an entry an award, in confidence. */
public record AwardOffered(EntryId entry, EditionId edition, String slot, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("slot", slot);
  }
}
