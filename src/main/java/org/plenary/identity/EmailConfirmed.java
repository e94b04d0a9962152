package org.plenary.identity;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A person showed that the address is theirs. */
public record EmailConfirmed(PersonId id) implements DomainEvent {

  @Override
  public Subject subject() {
    return id.subject();
  }

  @Override
  public String actor() {
    return id.value();
  }
}
