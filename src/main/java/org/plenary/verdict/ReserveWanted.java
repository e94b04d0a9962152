package org.plenary.verdict;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** An award fell free and no reserve is left; the office decides. */
public record ReserveWanted(EditionId edition, String slot, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("edition", edition.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("slot", slot);
  }
}
