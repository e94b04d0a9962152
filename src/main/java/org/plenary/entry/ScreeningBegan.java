package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** An entry lies before its screeners. */
public record ScreeningBegan(EntryId entry, EditionId edition, int round, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round);
  }
}
