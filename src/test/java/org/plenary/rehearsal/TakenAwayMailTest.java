package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Assignments;
import org.plenary.jury.ConflictKind;
import org.plenary.jury.Conflicts;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.Edition;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who loses an entry or the seat hears of it once; of a conflict that comes to mind late, the
 * office as well.
 */
@PlayedEditionTest
class TakenAwayMailTest {

  @Autowired private PlayedEditions plays;
  @Autowired private Assignments assignments;
  @Autowired private Conflicts conflicts;
  @Autowired private Jurors jurors;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private Cast cast;
  @Autowired private QueuedMails mails;

  private Edition edition;

  @BeforeAll
  void playToTheMiddleOfTheEvaluation() {
    edition = plays.of(20, 1, 0, 0, EditionScript.Until.EVALUATION_UNDER_WAY);
  }

  @BeforeEach
  void forgetWhatWasTold() {
    mails.forget();
  }

  @Test
  void tellsTheJurorWhoseEntryWentToAnother() {
    Assignment one = any(AssignmentState.OPEN, assignment -> true);
    JurorId other = assignments.listCandidates(cast.office().get(0), one.id()).get(0).id();

    assignments.reassign(cast.office().get(0), one.id(), other, "To even out the load");

    assertThat(mails.to("scorecard-replaced")).containsExactly(address(one.juror()));
    assertThat(mails.to("juror-replaced")).isEmpty();
  }

  @Test
  void tellsAJurorWhoseSeatEndedOnceHoweverManyEntriesWent() {
    Assignment one = any(AssignmentState.OPEN, assignment -> countOpen(assignment.juror()) > 1);

    jurors.replace(cast.office().get(0), one.juror(), "Does not answer");

    assertThat(countOpen(one.juror())).isZero();
    assertThat(mails.to("juror-replaced")).containsExactly(address(one.juror()));
    assertThat(mails.to("scorecard-replaced")).isEmpty();
  }

  @Test
  void tellsAJurorWhoseOwnPartWasOverAlready() {
    Juror done =
        jurors.list(edition.id()).stream()
            .filter(juror -> juror.state().isSeated() && countOpen(juror.id()) == 0)
            .findFirst()
            .orElseThrow();

    jurors.replace(cast.office().get(0), done.id(), "Took office in a city that entered");

    assertThat(mails.to("juror-replaced")).containsExactly(address(done.id()));
  }

  @Test
  void tellsTheOfficeOfAConflictWithAScorecardThatWasNotSentYet() {
    declareOn(AssignmentState.OPEN);
  }

  @Test
  void tellsTheOfficeOfAConflictWithAScorecardThatWasSentAlready() {
    declareOn(AssignmentState.SUBMITTED);
  }

  private void declareOn(AssignmentState state) {
    Assignment one = any(state, assignment -> true);
    Person juror = cast.get(jurors.get(one.juror()).person());

    conflicts.declare(juror, one.juror(), one.entry(), ConflictKind.OTHER, "My university advises");

    assertThat(mails.to("conflict-declared"))
        .containsExactlyInAnyOrder(
            "staff@plenary.example", "screener@plenary.example", "programme@plenary.example");
    assertThat(mails.to("conflict-after-finalists")).isEmpty();
    assertThat(mails.to("scorecard-voided")).containsExactly(juror.email());
    assertThat(workflow.openTasks("scorecard", one.id().value()))
        .extracting(OpenTask::task)
        .containsExactly("reassign-entry");
  }

  private Assignment any(AssignmentState state, Predicate<Assignment> fitting) {
    return assignments.list(edition.id()).stream()
        .filter(assignment -> assignment.state() == state)
        .filter(fitting)
        .findFirst()
        .orElseThrow();
  }

  private long countOpen(JurorId juror) {
    return assignments.list(edition.id()).stream()
        .filter(assignment -> assignment.juror().equals(juror))
        .filter(assignment -> assignment.state() == AssignmentState.OPEN)
        .count();
  }

  private String address(JurorId juror) {
    Person person = cast.get(jurors.get(juror).person());
    return person.email();
  }
}
