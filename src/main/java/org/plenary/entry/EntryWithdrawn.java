package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** An applicant took an entry back. */
public record EntryWithdrawn(EntryId entry, EditionId edition, String reason, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("reason", reason);
  }
}
