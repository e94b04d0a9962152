package org.plenary.group;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Whoever filed a nomination called it back. */
public record NominationWithdrawn(NominationId nomination, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return nomination.subject();
  }
}
