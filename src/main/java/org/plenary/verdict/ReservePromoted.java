package org.plenary.verdict;

import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A reserve moved up to an award that its winner did not take. */
public record ReservePromoted(
    EditionId edition, String slot, EntryId entry, EntryId insteadOf, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("entry", entry.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("slot", slot, "insteadOf", insteadOf.value());
  }
}
