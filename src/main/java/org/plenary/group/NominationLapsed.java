package org.plenary.group;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A nomination was still incomplete when its time was over. */
public record NominationLapsed(NominationId nomination, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return nomination.subject();
  }
}
