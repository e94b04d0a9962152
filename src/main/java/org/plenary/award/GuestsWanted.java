package org.plenary.award;

import java.util.Map;
import org.plenary.entry.EntryEvent;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;

/** A winner is asked who comes to the ceremony. */
public record GuestsWanted(EntryId entry, EditionId edition, String actor) implements EntryEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("edition", edition.value());
  }
}
