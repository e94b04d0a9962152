package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
import org.plenary.programme.EditionFiles;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/**
 * Who loses an entry or the seat hears of it once; of a conflict that comes to mind late, the
 * office as well.
 */
@SpringBootTest
@ActiveProfiles("test")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakenAwayMailTest {

  @Autowired private PrizeRehearsal rehearsal;
  @Autowired private EditionFiles files;
  @Autowired private Assignments assignments;
  @Autowired private Conflicts conflicts;
  @Autowired private Jurors jurors;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private PlenaryClock clock;
  @Autowired private Cast cast;
  @Autowired private JdbcClient jdbc;

  private Edition edition;
  private Instant now = Instant.EPOCH;

  @BeforeAll
  void playToTheMiddleOfTheEvaluation() {
    edition =
        rehearsal.play(
            new EditionScript(
                files.read("prize/2023"),
                20,
                1,
                0,
                0,
                7,
                EditionScript.Until.EVALUATION_UNDER_WAY));
    now = clock.instant();
  }

  /** The clock runs again after each test; the play goes on where it was. */
  @BeforeEach
  void stopTheClock() {
    clock.stopAt(now);
    jdbc.sql("delete from notification_notice").update();
  }

  @AfterAll
  void letTheClockRun() {
    time.end();
  }

  @Test
  void tellsTheJurorWhoseEntryWentToAnother() {
    Assignment one = any(AssignmentState.OPEN, assignment -> true);
    JurorId other = assignments.listCandidates(cast.office().get(0), one.id()).get(0).id();

    assignments.reassign(cast.office().get(0), one.id(), other, "To even out the load");

    assertThat(told("scorecard-replaced")).containsExactly(address(one.juror()));
    assertThat(told("juror-replaced")).isEmpty();
  }

  @Test
  void tellsAJurorWhoseSeatEndedOnceHoweverManyEntriesWent() {
    Assignment one = any(AssignmentState.OPEN, assignment -> countOpen(assignment.juror()) > 1);

    jurors.replace(cast.office().get(0), one.juror(), "Does not answer");

    assertThat(countOpen(one.juror())).isZero();
    assertThat(told("juror-replaced")).containsExactly(address(one.juror()));
    assertThat(told("scorecard-replaced")).isEmpty();
  }

  @Test
  void tellsAJurorWhoseOwnPartWasOverAlready() {
    Juror done =
        jurors.list(edition.id()).stream()
            .filter(juror -> juror.state().isSeated() && countOpen(juror.id()) == 0)
            .findFirst()
            .orElseThrow();

    jurors.replace(cast.office().get(0), done.id(), "Took office in a city that entered");

    assertThat(told("juror-replaced")).containsExactly(address(done.id()));
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

    assertThat(told("conflict-declared"))
        .containsExactlyInAnyOrder(
            "staff@plenary.example", "screener@plenary.example", "programme@plenary.example");
    assertThat(told("scorecard-voided")).containsExactly(juror.email());
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

  private List<String> told(String template) {
    return jdbc.sql("select recipient_email from notification_notice where template = ?")
        .param("prize/" + template)
        .query(String.class)
        .list();
  }
}
