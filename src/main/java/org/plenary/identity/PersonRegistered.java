package org.plenary.identity;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Somebody opened an account; the address is still to be confirmed. */
public record PersonRegistered(PersonId id) implements DomainEvent {

  @Override
  public Subject subject() {
    return id.subject();
  }

  @Override
  public String actor() {
    return id.value();
  }
}
