package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** What a nomination said of a person was replaced by a code. */
public record NominationErased(NominationId nomination, String reason, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return nomination.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("reason", reason);
  }
}
