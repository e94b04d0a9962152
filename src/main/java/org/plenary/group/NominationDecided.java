package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** It was decided what becomes of a nomination. */
public record NominationDecided(NominationId nomination, NominationState outcome, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return nomination.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("outcome", outcome.name());
  }
}
