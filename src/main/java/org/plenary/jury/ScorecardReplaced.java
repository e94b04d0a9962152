package org.plenary.jury;

import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * The office took a scorecard from a juror, to give the entry to another.
 *
 * @param seatEnded whether it went with the juror's seat, so that the entry still waits for another
 */
public record ScorecardReplaced(
    AssignmentId assignment,
    JurorId juror,
    EntryId entry,
    EditionId edition,
    String reason,
    boolean seatEnded,
    String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("assignment", assignment.value());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("juror", juror.value(), "entry", entry.value(), "reason", reason);
  }
}
