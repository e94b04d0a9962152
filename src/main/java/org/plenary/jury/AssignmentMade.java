package org.plenary.jury;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * A juror was given an entry to score; the scorecard's own procedure begins.
 *
 * @param insteadOf the assignment it takes the place of; empty for one of the first round
 */
public record AssignmentMade(
    AssignmentId assignment,
    JurorId juror,
    EntryId entry,
    EditionId edition,
    @Nullable AssignmentId insteadOf,
    String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("assignment", assignment.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("juror", juror.value(), "entry", entry.value());
  }
}
