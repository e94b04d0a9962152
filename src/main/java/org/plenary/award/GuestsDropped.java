package org.plenary.award;

import java.util.Map;
import org.plenary.entry.EntryEvent;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;

/** Guests leave the list with the award they would have come for. */
public record GuestsDropped(EntryId entry, EditionId edition, int guests, String actor)
    implements EntryEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("guests", guests);
  }
}
