package org.plenary.jury;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A juror said that they have no further conflicts. */
public record ConflictsDeclared(JurorId juror, EditionId edition, int count, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("juror", juror.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("edition", edition.value(), "count", count);
  }
}
