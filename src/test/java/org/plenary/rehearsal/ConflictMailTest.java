package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
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
 * A conflict that comes to mind late takes the entry away, and the office and the juror hear of it
 * once.
 */
@SpringBootTest
@ActiveProfiles("test")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConflictMailTest {

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
  }

  @AfterAll
  void letTheClockRun() {
    time.end();
  }

  @Test
  void tellsTheOfficeOfAScorecardThatWasNotSentYet() {
    declareOn(AssignmentState.OPEN);
  }

  @Test
  void tellsTheOfficeOfAScorecardThatWasSentAlready() {
    declareOn(AssignmentState.SUBMITTED);
  }

  private void declareOn(AssignmentState state) {
    Assignment one =
        assignments.list(edition.id()).stream()
            .filter(assignment -> assignment.state() == state)
            .findFirst()
            .orElseThrow();
    Person juror = cast.get(jurors.get(one.juror()).person());
    jdbc.sql("delete from notification_notice").update();

    conflicts.declare(juror, one.juror(), one.entry(), ConflictKind.OTHER, "My university advises");

    assertThat(told("conflict-declared"))
        .containsExactlyInAnyOrder(
            "staff@plenary.example", "screener@plenary.example", "programme@plenary.example");
    assertThat(told("scorecard-voided")).containsExactly(juror.email());
    assertThat(workflow.openTasks("scorecard", one.id().value()))
        .extracting(OpenTask::task)
        .containsExactly("reassign-entry");
  }

  private List<String> told(String template) {
    return jdbc.sql("select recipient_email from notification_notice where template = ?")
        .param("prize/" + template)
        .query(String.class)
        .list();
  }
}
