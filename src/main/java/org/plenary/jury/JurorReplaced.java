package org.plenary.jury;

import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A juror left the seat; the scorecards they had not sent wait for another. */
public record JurorReplaced(
    JurorId juror, EditionId edition, String reason, int openScorecards, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("juror", juror.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("edition", edition.value(), "reason", reason, "openScorecards", openScorecards);
  }
}
