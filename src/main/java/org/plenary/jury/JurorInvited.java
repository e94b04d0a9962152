package org.plenary.jury;

import java.util.Map;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Somebody was asked to be a juror; their own procedure begins. */
public record JurorInvited(
    JurorId juror, EditionId edition, PersonId person, boolean wasAlternate, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("juror", juror.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("edition", edition.value(), "person", person.value());
  }
}
