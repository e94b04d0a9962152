package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.entry.Screenings;
import org.plenary.entry.Verdict;
import org.plenary.identity.Person;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Assignments;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is asked of somebody goes away once it is done, or wanted no more, by whatever way. */
@PlayedEditionTest
class FreedTasksTest {

  @Autowired private PlayedEditions plays;
  @Autowired private Entries entries;
  @Autowired private Screenings screenings;
  @Autowired private Jurors jurors;
  @Autowired private Assignments assignments;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private Cast cast;
  @Autowired private JdbcClient jdbc;

  private Edition edition;

  @BeforeEach
  void playToTheMiddleOfTheEvaluation() {
    edition = plays.of(20, 1, 3, 0, EditionScript.Until.EVALUATION_UNDER_WAY);
  }

  @Test
  void asksNothingMoreAboutALateJurorWhoseEntriesWentToOthers() {
    time.goTo(edition.date(EditionDate.FIRST_EVALUATION_CLOSES).at().plusSeconds(60));
    JurorId late =
        assignments.list(edition.id()).stream()
            .filter(card -> card.state() == AssignmentState.OPEN)
            .map(Assignment::juror)
            .filter(juror -> tasks("juror", juror).contains("decide-late-juror"))
            .filter(juror -> open(juror).stream().allMatch(card -> !others(card).isEmpty()))
            .findFirst()
            .orElseThrow();

    List<Assignment> owed = open(late);
    owed.forEach(
        card -> assignments.reassign(office(), card.id(), others(card).get(0).id(), "Has time"));

    assertThat(owed).isNotEmpty();
    assertThat(tasks("juror", late)).isEmpty();
  }

  @Test
  void asksForNoConflictsWithEntriesThatWereWithdrawnSince() {
    time.goTo(edition.date(EditionDate.FIRST_EVALUATION_CLOSES).at().minusSeconds(7200));
    List<Entry> late = entries.listByState(edition.id(), Set.of(EntryState.IN_SCREENING));
    for (Entry entry : late) {
      asIfItHadComeLater(entry);
      for (Person screener : cast.office().subList(0, 2)) {
        screenings.decide(screener, entry.id(), Verdict.ELIGIBLE, null, "");
      }
    }
    assertThat(asked()).isNotEmpty();
    late.stream().skip(1).forEach(this::withdraw);
    assertThat(asked()).isNotEmpty();

    withdraw(late.get(0));

    assertThat(asked()).isEmpty();
  }

  private void asIfItHadComeLater(Entry entry) {
    jdbc.sql("delete from jury_declared_entry where entry_id = ?")
        .param(entry.id().value())
        .update();
  }

  private List<Juror> asked() {
    return jurors.list(edition.id()).stream()
        .filter(juror -> tasks("later-conflicts", juror.id()).contains("declare-again"))
        .toList();
  }

  private void withdraw(Entry entry) {
    entries.withdraw(cast.get(entry.owner()), entry.id(), "");
  }

  private List<Juror> others(Assignment card) {
    return assignments.listCandidates(office(), card.id());
  }

  private List<Assignment> open(JurorId juror) {
    return assignments.list(edition.id()).stream()
        .filter(card -> card.juror().equals(juror) && card.state() == AssignmentState.OPEN)
        .toList();
  }

  private List<String> tasks(String procedure, JurorId juror) {
    return workflow.openTasks(procedure, juror.value()).stream().map(OpenTask::task).toList();
  }

  private Person office() {
    return cast.office().get(0);
  }
}
