package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** An award was taken back because a claim proved false. */
public record AwardWithdrawn(
    EntryId entry, EditionId edition, String slot, String reason, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("slot", slot, "reason", reason);
  }
}
