package org.plenary.entry;

import java.util.List;
import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.Deadline;

/** Staff asked for some answers of an entry to be corrected. */
public record CorrectionAsked(
    EntryId entry, EditionId edition, Deadline due, List<String> fields, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("due", due.wording(), "fields", String.join(", ", fields));
  }
}
