package org.plenary.verdict;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Winners and reserves of one award were decided, or decided anew. */
public record SlotDecided(EditionId edition, String slot, int winners, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("slot", slot, "winners", winners);
  }
}
