package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** Whether an entry may move to another category was answered, or needs no answer any more. */
public record CategoryMoveClosed(
    EntryId entry,
    EditionId edition,
    String was,
    String wanted,
    CategoryMove.Outcome outcome,
    String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("was", was, "wanted", wanted, "outcome", outcome.name());
  }
}
