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
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionFiles;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** A juror from whom an entry or the seat was taken hears of it, and hears of it once. */
@SpringBootTest
@ActiveProfiles("test")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplacementMailTest {

  @Autowired private PrizeRehearsal rehearsal;
  @Autowired private EditionFiles files;
  @Autowired private Assignments assignments;
  @Autowired private Jurors jurors;
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
    Assignment one = open(assignment -> true);
    JurorId other = assignments.listCandidates(cast.office().get(0), one.id()).get(0).id();

    assignments.reassign(cast.office().get(0), one.id(), other, "To even out the load");

    assertThat(told("scorecard-replaced")).containsExactly(address(one.juror()));
    assertThat(told("juror-replaced")).isEmpty();
  }

  @Test
  void tellsAJurorWhoseSeatEndedOnceHoweverManyEntriesWent() {
    Assignment one = open(assignment -> countOpen(assignment.juror()) > 1);

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

  private Assignment open(Predicate<Assignment> fitting) {
    return assignments.list(edition.id()).stream()
        .filter(assignment -> assignment.state() == AssignmentState.OPEN)
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
