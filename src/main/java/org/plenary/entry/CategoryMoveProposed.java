package org.plenary.entry;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.Deadline;

/** Staff asked an applicant whether an entry may move to another category. */
public record CategoryMoveProposed(
    EntryId entry, EditionId edition, String was, String wanted, Deadline due, String actor)
    implements EntryEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("was", was, "wanted", wanted, "due", due.wording());
  }
}
