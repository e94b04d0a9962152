package org.plenary.jury;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Somebody wrote down what a juror worked on before. The words stay with the juror. */
public record JurorTiesWritten(JurorId juror, EditionId edition, int lines, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("juror", juror.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("lines", lines);
  }
}
