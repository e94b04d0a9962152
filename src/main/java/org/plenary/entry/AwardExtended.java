package org.plenary.entry;

import java.time.Instant;
import java.util.Map;
import org.plenary.programme.EditionId;

/** The office gave a winner more time to answer. */
public record AwardExtended(
    EntryId entry, EditionId edition, String slot, Instant until, String reason, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("slot", slot, "until", until.toString(), "reason", reason);
  }
}
