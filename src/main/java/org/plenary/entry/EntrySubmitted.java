package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** An entry was sent, for the first time or again. */
public record EntrySubmitted(
    EntryId entry,
    EditionId edition,
    int version,
    String receipt,
    boolean resubmission,
    String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("version", version, "receipt", receipt, "resubmission", resubmission);
  }
}
