package org.plenary.identity;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Somebody tried to come in as this person and was not let in. */
public record SignInRefused(PersonId id) implements DomainEvent {

  @Override
  public Subject subject() {
    return id.subject();
  }

  @Override
  public String actor() {
    return SYSTEM;
  }
}
