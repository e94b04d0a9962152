package org.plenary.jury;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A juror was given the chair, or gave it up. */
public record ChairNamed(JurorId juror, EditionId edition, boolean isChair, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("juror", juror.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("edition", edition.value(), "isChair", isChair);
  }
}
