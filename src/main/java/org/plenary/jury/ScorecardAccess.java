package org.plenary.jury;

import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Component;

/** Who may open an assignment. To everybody else it does not exist. */
@Component
class ScorecardAccess {

  private final AssignmentRows assignments;
  private final JurorRows jurors;
  private final ConflictRows conflicts;

  ScorecardAccess(AssignmentRows assignments, JurorRows jurors, ConflictRows conflicts) {
    this.assignments = assignments;
    this.jurors = jurors;
    this.conflicts = conflicts;
  }

  /** Its juror, for writing; others wait until this transaction ends. */
  Seat lock(Person by, AssignmentId id) {
    return assignments
        .findLocked(id)
        .flatMap(assignment -> seat(by, assignment))
        .orElseThrow(() -> notFound(id));
  }

  /** Its juror while it stands; staff and auditors once it was sent. */
  Assignment find(Person by, AssignmentId id) {
    Assignment assignment = assignments.find(id).orElseThrow(() -> notFound(id));
    boolean isSent = assignment.state() == AssignmentState.SUBMITTED;
    if ((isSent && by.mayReadEverything()) || seat(by, assignment).isPresent()) {
      return assignment;
    }
    throw notFound(id);
  }

  Seat get(Person by, AssignmentId id) {
    return assignments
        .find(id)
        .flatMap(assignment -> seat(by, assignment))
        .orElseThrow(() -> notFound(id));
  }

  private Optional<Seat> seat(Person by, Assignment assignment) {
    return jurors
        .find(assignment.juror())
        .filter(juror -> juror.person().equals(by.id()))
        .filter(juror -> juror.state() == JurorState.ACCEPTED)
        .filter(juror -> assignment.state().isStanding())
        .filter(juror -> !conflicts.exists(juror.id(), assignment.entry()))
        .map(juror -> new Seat(juror, assignment));
  }

  private static NotFound notFound(AssignmentId id) {
    return new NotFound("scorecard", id.value());
  }
}
