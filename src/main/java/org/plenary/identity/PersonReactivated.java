package org.plenary.identity;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A person may sign in again. */
public record PersonReactivated(PersonId id, PersonId by) implements DomainEvent {

  @Override
  public Subject subject() {
    return id.subject();
  }

  @Override
  public String actor() {
    return by.value();
  }
}
