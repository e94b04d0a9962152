package org.plenary.consultation;

import org.plenary.identity.PersonId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * Somebody who commented without an account is now a code.
 *
 * @param id what the code was made of; no account has it
 */
public record VoiceErased(PersonId id, PersonId by) implements DomainEvent {

  @Override
  public Subject subject() {
    return id.subject();
  }

  @Override
  public String actor() {
    return by.value();
  }
}
