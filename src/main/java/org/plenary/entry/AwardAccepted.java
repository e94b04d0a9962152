package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** An applicant accepted an award. */
public record AwardAccepted(EntryId entry, EditionId edition, String slot, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("slot", slot);
  }
}
