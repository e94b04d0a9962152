package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** Guests leave the list with the award they would have come for. */
public record GuestsDropped(EntryId entry, EditionId edition, int guests, String actor)
    implements EntryEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("guests", guests);
  }
}
