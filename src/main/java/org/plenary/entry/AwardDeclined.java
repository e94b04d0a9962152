package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** An applicant declined an award. */
public record AwardDeclined(
    EntryId entry, EditionId edition, String slot, String reason, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("slot", slot, "reason", reason);
  }
}
