package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** No answer came in time, and the office let the award go to the next in rank. */
public record AwardLapsed(
    EntryId entry, EditionId edition, String slot, String reason, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("slot", slot, "reason", reason);
  }
}
