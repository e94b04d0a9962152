package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** The office asked somebody by mail to take an entry over. */
public record EntryOfferedOn(EntryId entry, EditionId edition, String reason, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("reason", reason);
  }
}
