package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** An entry moved to another category. */
public record EntryCategoryChanged(
    EntryId entry, EditionId edition, String was, String now, String actor) implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("was", was, "now", now);
  }
}
