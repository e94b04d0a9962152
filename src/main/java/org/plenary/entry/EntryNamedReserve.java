package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** An entry would move up if a winner declined. The applicant never learns of it. */
public record EntryNamedReserve(EntryId entry, EditionId edition, int rank, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("rank", rank);
  }
}
