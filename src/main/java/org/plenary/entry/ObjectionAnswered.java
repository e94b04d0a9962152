package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;

/** Somebody who had not decided before answered an objection. */
public record ObjectionAnswered(EntryId entry, EditionId edition, boolean upheld, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("upheld", upheld);
  }
}
