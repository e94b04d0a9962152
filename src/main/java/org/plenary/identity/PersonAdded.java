package org.plenary.identity;

import org.jspecify.annotations.Nullable;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A person got an account from the office or from the program. */
public record PersonAdded(PersonId id, @Nullable PersonId by) implements DomainEvent {

  @Override
  public Subject subject() {
    return id.subject();
  }

  @Override
  public String actor() {
    return PersonId.actor(by);
  }
}
