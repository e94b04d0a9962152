package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** A screener took a seat and decided. */
public record ScreeningDecided(
    EntryId entry, EditionId edition, int seat, Verdict verdict, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("seat", seat, "verdict", verdict.name());
  }
}
