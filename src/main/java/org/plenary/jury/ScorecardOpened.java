package org.plenary.jury;

import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A juror began to score; what they gave stays with them until they send it. */
public record ScorecardOpened(AssignmentId assignment, EditionId edition, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("assignment", assignment.value());
  }
}
