package org.plenary.award;

import java.util.Map;
import org.plenary.entry.EntryEvent;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;

/** A winner said who comes to the ceremony, or that nobody can. Names stay out of the record. */
public record GuestsNamed(
    EntryId entry, EditionId edition, int guests, boolean isLate, String actor)
    implements EntryEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("guests", guests, "late", isLate);
  }
}
