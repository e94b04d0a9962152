package org.plenary.group;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** The office found a nomination sound. */
public record NominationChecked(NominationId nomination, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return nomination.subject();
  }
}
