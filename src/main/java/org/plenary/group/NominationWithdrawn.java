package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * Whoever filed a nomination called it back.
 *
 * @param before how far it was
 * @param reason empty where none was given
 */
public record NominationWithdrawn(
    NominationId nomination, NominationState before, String reason, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return nomination.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return reason.isEmpty()
        ? Map.of("before", before.name())
        : Map.of("before", before.name(), "reason", reason);
  }
}
