package org.plenary.milestone;

import org.plenary.identity.PersonId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A person made the secret address of their calendar, or a new one. */
public record CalendarLinkMade(PersonId person, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return person.subject();
  }
}
