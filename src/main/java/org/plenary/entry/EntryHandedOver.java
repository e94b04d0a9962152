package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** An entry belongs to somebody else; all its owner owed is theirs now, by the same dates. */
public record EntryHandedOver(
    EntryId entry, EditionId edition, String from, String to, String reason, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("from", from, "to", to, "reason", reason);
  }
}
