package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** The corrections of an entry were sent. */
public record EntryCorrected(EntryId entry, EditionId edition, int version, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("version", version);
  }
}
