package org.plenary.jury;

import java.util.Optional;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryWriters;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may open an assignment. To everybody else it does not exist, and so it does to a juror who
 * wrote the entry.
 */
@Component
class ScorecardAccess {

  private final AssignmentRows assignments;
  private final JurorRows jurors;
  private final ConflictRows conflicts;
  private final EntryWriters writers;

  /** Got late: it needs the entries, whose files ask this class who may read them. */
  private final ObjectProvider<SeatPowers> powers;

  ScorecardAccess(
      AssignmentRows assignments,
      JurorRows jurors,
      ConflictRows conflicts,
      EntryWriters writers,
      ObjectProvider<SeatPowers> powers) {
    this.assignments = assignments;
    this.jurors = jurors;
    this.conflicts = conflicts;
    this.writers = writers;
    this.powers = powers;
  }

  /** Its juror, for writing; others wait until this transaction ends. */
  Seat lock(Person by, AssignmentId id) {
    return assignments
        .findLocked(id)
        .flatMap(assignment -> seat(by.id(), assignment))
        .orElseThrow(() -> notFound(id));
  }

  /**
   * Its juror while it stands; staff and auditors once it was sent, and they do not judge
   * themselves.
   */
  Assignment find(Person by, AssignmentId id) {
    Assignment assignment = assignments.find(id).orElseThrow(() -> notFound(id));
    if (seat(by.id(), assignment).isPresent() || mayReadOfOthers(by, assignment)) {
      return assignment;
    }
    throw notFound(id);
  }

  /** Who reads everything and judges as well must not be swayed by what others wrote. */
  private boolean mayReadOfOthers(Person by, Assignment assignment) {
    return assignment.state() == AssignmentState.SUBMITTED
        && by.mayReadEverything()
        && !conflicts.exists(by.id(), assignment.entry())
        && !writers.isWriter(by.id(), assignment.entry())
        && !powers.getObject().isStillJudging(by, assignment.edition());
  }

  Seat get(Person by, AssignmentId id) {
    return assignments
        .find(id)
        .flatMap(assignment -> seat(by.id(), assignment))
        .orElseThrow(() -> notFound(id));
  }

  /** The standing assignment through which somebody judges an entry. */
  Optional<Seat> findSeat(PersonId person, EntryId entry) {
    return assignments.listStanding(entry).stream()
        .flatMap(assignment -> seat(person, assignment).stream())
        .findFirst();
  }

  private Optional<Seat> seat(PersonId by, Assignment assignment) {
    return jurors
        .find(assignment.juror())
        .filter(juror -> juror.person().equals(by))
        .filter(juror -> juror.state() == JurorState.ACCEPTED)
        .filter(juror -> assignment.state().isStanding())
        .filter(juror -> !conflicts.exists(juror.id(), assignment.entry()))
        .filter(juror -> !writers.isWriter(by, assignment.entry()))
        .map(juror -> new Seat(juror, assignment));
  }

  private static NotFound notFound(AssignmentId id) {
    return new NotFound("scorecard", id.value());
  }
}
