package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** A winner is asked who comes to the ceremony. */
public record GuestsWanted(EntryId entry, EditionId edition, String actor) implements EntryEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("edition", edition.value());
  }
}
