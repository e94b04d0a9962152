package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** The screening, or the rule of who may enter, kept an entry out. */
public record EntryFoundIneligible(
    EntryId entry, EditionId edition, ReasonCode reason, String actor) implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("reason", reason.name());
  }
}
