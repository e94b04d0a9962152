package org.plenary.jury;

import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A scorecard was sent and is frozen. */
public record ScorecardSubmitted(
    AssignmentId assignment,
    JurorId juror,
    EntryId entry,
    EditionId edition,
    boolean isLate,
    String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("assignment", assignment.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("juror", juror.value(), "entry", entry.value(), "isLate", isLate);
  }
}
