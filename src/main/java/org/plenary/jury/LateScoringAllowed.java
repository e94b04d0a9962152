package org.plenary.jury;

import java.time.Instant;
import java.util.Map;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** The office takes a juror's scorecards for longer than evaluation is open. */
public record LateScoringAllowed(
    JurorId juror, EditionId edition, Instant until, String reason, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("juror", juror.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("until", until.toString(), "reason", reason);
  }
}
