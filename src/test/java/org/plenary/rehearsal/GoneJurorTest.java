package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Accounts;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Assignments;
import org.plenary.jury.Jurors;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.Edition;
import org.springframework.beans.factory.annotation.Autowired;

/** A juror's account is closed in the middle of the evaluation: the office replaces them. */
@PlayedEditionTest
class GoneJurorTest {

  @Autowired private PlayedEditions plays;
  @Autowired private Accounts accounts;
  @Autowired private People people;
  @Autowired private Assignments assignments;
  @Autowired private Jurors jurors;
  @Autowired private Workflow workflow;
  @Autowired private Cast cast;
  @Autowired private QueuedMails mails;

  private Edition edition;
  private Person administrator;
  private Assignment open;

  @BeforeAll
  void playToTheMiddleOfTheEvaluation() {
    edition = plays.of(20, 1, 0, 0, EditionScript.Until.EVALUATION_UNDER_WAY);
  }

  @BeforeEach
  void findWhoStillOwes() {
    administrator =
        people.add(
            new NewPerson("Ada Okafor", "ada@plenary.example", "", Locale.UK, ZoneId.of("UTC")),
            Role.ADMINISTRATOR);
    open =
        assignments.list(edition.id()).stream()
            .filter(one -> one.state() == AssignmentState.OPEN)
            .findFirst()
            .orElseThrow();
    mails.forget();
  }

  @Test
  void asksTheOfficeToReplaceThemAndTheirScorecardsWaitForAnother() {
    accounts.deactivate(administrator, person(), "By mistake");
    accounts.reactivate(administrator, person());
    assertThat(tasks("juror-gone", open.juror().value())).isEmpty();
    assertThat(tasks("scorecard", open.id().value())).containsExactly("score-entry");

    accounts.deactivate(administrator, person(), "Left the institute");
    assertThat(tasks("juror-gone", open.juror().value())).containsExactly("replace-juror");
    accounts.erase(administrator, person(), "Asked to be forgotten");
    assertThat(tasks("juror-gone", open.juror().value())).containsExactly("replace-juror");

    jurors.replace(cast.office().get(0), open.juror(), "Their account is closed");

    assertThat(tasks("juror-gone", open.juror().value())).isEmpty();
    assertThat(tasks("scorecard", open.id().value())).containsExactly("reassign-entry");
    assertThat(mails.to("juror-replaced")).isEmpty();
  }

  private PersonId person() {
    return jurors.get(open.juror()).person();
  }

  private List<String> tasks(String procedure, String key) {
    return workflow.openTasks(procedure, key).stream().map(OpenTask::task).toList();
  }
}
