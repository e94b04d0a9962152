package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.HAN;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.entry.EntryWithdrawn;
import org.plenary.programme.EditionDate;
import org.plenary.shared.NotFound;
import org.plenary.verdict.Finalists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

@JuryTest
class EntryDeparturesTest {

  @Autowired private Assignments assignments;
  @Autowired private Scorecards scorecards;
  @Autowired private JurorQueue queue;
  @Autowired private JuryProgress progress;
  @Autowired private Finalists finalists;
  @Autowired private JuryWorld world;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEventPublisher publisher;
  @Autowired private ApplicationEvents events;

  @Test
  void takesAWithdrawnEntryOutOfEveryCountAndKeepsWhatWasScored() {
    world.entries(2);
    world.readyJurors(3);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    Assignment sent = assignments.list(HAN, world.id()).get(0);
    world.send(sent, BigDecimal.valueOf(7));

    withdraw(sent.entry());

    assertThat(given(sent.entry()))
        .hasSize(3)
        .allMatch(one -> one.state() == AssignmentState.ENTRY_LEFT);
    JuryFigures figures = progress.figures(HAN, world.id());
    assertThat(figures.entries()).isEqualTo(1);
    assertThat(figures.assigned()).isEqualTo(3);
    assertThat(figures.sent()).isZero();
    assertThat(queue.list(world.person(sent.juror()), sent.juror())).hasSize(1);
    assertThatThrownBy(() -> scorecards.get(world.person(sent.juror()), sent.id()))
        .isInstanceOf(NotFound.class);
    assertThat(countScores(sent)).isEqualTo(world.edition.criteria().size());
    assertThat(events.stream(EntryLeftEvaluation.class)).hasSize(1);
  }

  @Test
  void givesAWithdrawnEntryToNobody() {
    world.entries(1);
    JurorId first = world.readyJurors(3).get(0);
    world.assign();
    Assignment one = assignments.list(HAN, world.id()).get(0);
    JurorId other = world.ready("Juror 4");

    withdraw(one.entry());

    assertThat(assignments.listCandidates(HAN, one.id())).isEmpty();
    assertThatThrownBy(() -> assignments.reassign(HAN, one.id(), other, "Has time"))
        .isInstanceOf(JurorCannotTakeEntry.class);
    assertThat(progress.countLeft(first)).isZero();
  }

  @Test
  void leavesWhatTheFinalistsWereChosenBy() {
    world.entries(60);
    world.readyJurors(5);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    world.scoreAll(60);
    finalists.confirm(HAN, world.id(), finalists.propose(world.id()).finalists(), "");
    EntryId finalist = world.entries.listFinalists(world.id()).get(0).id();

    withdraw(finalist);

    assertThat(given(finalist)).allMatch(one -> one.state() == AssignmentState.SUBMITTED);
  }

  @Test
  void saysNothingOfAnEntryThatNobodyJudged() {
    withdraw(world.entries(1).get(0).id());

    assertThat(events.stream(EntryLeftEvaluation.class)).isEmpty();
  }

  private void withdraw(EntryId entry) {
    world.entries.move(entry, EntryState.WITHDRAWN, null, null);
    publisher.publishEvent(new EntryWithdrawn(entry, world.id(), "No time", "its owner"));
  }

  private List<Assignment> given(EntryId entry) {
    return assignments.list(HAN, world.id()).stream()
        .filter(one -> one.entry().equals(entry))
        .toList();
  }

  private int countScores(Assignment one) {
    return jdbc.sql("select count(*) from jury_score where assignment_id = ?")
        .param(one.id().value())
        .query(Integer.class)
        .single();
  }
}
