package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** Somebody who had not decided before answered an objection. */
public record ObjectionAnswered(
    EntryId entry, EditionId edition, Objection.Outcome outcome, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("upheld", outcome != Objection.Outcome.REJECTED, "outcome", outcome.key());
  }
}
