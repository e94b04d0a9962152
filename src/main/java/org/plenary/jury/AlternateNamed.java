package org.plenary.jury;

import java.util.Map;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Somebody stands ready to take a seat that falls free; they have not been asked yet. */
public record AlternateNamed(JurorId juror, EditionId edition, PersonId person, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("juror", juror.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("edition", edition.value());
  }
}
