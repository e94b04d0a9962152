package org.plenary.jury;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A juror was named to stand in for the chair, or no longer does. */
public record DeputyNamed(JurorId juror, EditionId edition, boolean isDeputy, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("juror", juror.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("edition", edition.value(), "isDeputy", isDeputy);
  }
}
