package org.plenary.jury;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A juror read a table of scores into their drafts. How each was scored stays theirs. */
public record ScoresImported(
    JurorId juror, EditionId edition, int changed, int refused, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("juror", juror.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("changed", changed, "refused", refused);
  }
}
