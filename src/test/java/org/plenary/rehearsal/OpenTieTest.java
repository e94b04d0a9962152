package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Assignments;
import org.plenary.jury.Conflict;
import org.plenary.jury.Conflicts;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorState;
import org.plenary.jury.Jurors;
import org.plenary.jury.Scorecards;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.verdict.PanelVerdicts;
import org.plenary.verdict.Rankings;
import org.plenary.verdict.TieRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every juror gives the same to every entry, but for those that chair or deputy may not judge. */
@PlayedEditionTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenTieTest {

  @Autowired private PlayedEditions plays;
  @Autowired private Jurors jurors;
  @Autowired private Conflicts conflicts;
  @Autowired private Assignments assignments;
  @Autowired private Scorecards scorecards;
  @Autowired private Rankings rankings;
  @Autowired private PanelVerdicts panel;
  @Autowired private Inbox inbox;
  @Autowired private VirtualTime time;
  @Autowired private Cast cast;
  @Autowired private QueuedMails mails;
  @Autowired private JdbcClient jdbc;

  private Edition edition;
  private Juror chair;
  private Juror deputy;
  private List<EntryId> closed;

  @BeforeAll
  void closeTheEvaluation() {
    edition = plays.of(20, 1, 3, 0, EditionScript.Until.EVALUATION_UNDER_WAY);
    chair = jurors.list(edition.id()).stream().filter(Juror::isChair).findFirst().orElseThrow();
    deputy =
        jurors.list(edition.id()).stream()
            .filter(juror -> juror.state() == JurorState.ACCEPTED && !juror.isChair())
            .findFirst()
            .orElseThrow();
    closed =
        conflicts.list(office(), edition.id()).stream()
            .filter(one -> Set.of(chair.id(), deputy.id()).contains(one.juror()))
            .map(Conflict::entry)
            .distinct()
            .toList();
    assertThat(work(chair)).isEmpty();
    sayTheSameInWhatIsSent();
    assignments.list(edition.id()).stream()
        .filter(card -> card.state() == AssignmentState.OPEN)
        .forEach(this::send);
    time.goTo(edition.date(EditionDate.FIRST_EVALUATION_CLOSES).at().plusSeconds(60));
  }

  @Test
  @Order(1)
  void asksTheChairAndNobodyElse() {
    assertThat(work(chair)).containsExactly("/panel-verdict/" + chair.id());
    assertThat(mails.to("tie-open")).containsExactly(person(chair).email());
    assertThat(jurors.list(edition.id()))
        .filteredOn(juror -> juror.state() == JurorState.ACCEPTED && !juror.isChair())
        .isNotEmpty()
        .allSatisfy(juror -> assertThat(work(juror)).isEmpty());
  }

  @Test
  @Order(2)
  void handsItToADeputyWhileTheChairIsGivenUp() {
    jurors.nameDeputy(office(), deputy.id(), true);
    assertThat(work(deputy)).isEmpty();

    jurors.nameChair(office(), chair.id(), false);
    assertThat(work(chair)).isEmpty();
    assertThat(work(deputy)).containsExactly("/panel-verdict/" + deputy.id());

    jurors.nameChair(office(), chair.id(), true);
    jurors.nameDeputy(office(), deputy.id(), false);
    assertThat(work(deputy)).isEmpty();
    assertThat(work(chair)).hasSize(1);
  }

  @Test
  @Order(3)
  void isGoneOnceTheChairHasPartedThemAll() {
    List<TieRecord> open = panel.get(person(chair), chair.id()).ties();
    assertThat(open).isNotEmpty();
    for (int at = 0; at < open.size(); at++) {
      assertThat(work(chair)).as("after %d of %d", at, open.size()).hasSize(1);
      List<EntryId> order = List.copyOf(open.get(at).entries());
      Map<EntryId, Integer> votes = new HashMap<>();
      order.forEach(entry -> votes.put(entry, 1));
      rankings.recordPanelVote(office(), edition.id(), votes, "The panel was split.");
      assertThat(work(chair)).hasSize(1);
      rankings.recordChairDecision(person(chair), edition.id(), order, "Wider reach first.");
    }

    assertThat(work(chair)).isEmpty();
  }

  private void sayTheSameInWhatIsSent() {
    assignments.list(edition.id()).stream()
        .filter(card -> !closed.contains(card.entry()))
        .forEach(
            card ->
                jdbc.sql("update jury_score set score = 6 where assignment_id = ?")
                    .param(card.id().value())
                    .update());
  }

  private void send(Assignment card) {
    Person juror = person(jurors.get(card.juror()));
    // None of these is tied: whoever has a conflict with a tied entry steps out.
    int at = closed.indexOf(card.entry());
    BigDecimal score =
        at < 0 ? BigDecimal.valueOf(6) : new BigDecimal("0.5").multiply(BigDecimal.valueOf(at));
    edition
        .criteria()
        .forEach(
            criterion -> scorecards.saveScore(juror, card.id(), criterion.key(), score, "Seen."));
    scorecards.submit(juror, card.id());
  }

  /** What the inbox says of ties. */
  private List<String> work(Juror juror) {
    return inbox.list(person(juror)).stream()
        .filter(item -> item.kind().equals("open-tie.break-tie"))
        .map(WorkItem::href)
        .toList();
  }

  private Person person(Juror juror) {
    return cast.get(juror.person());
  }

  private Person office() {
    return cast.office().get(0);
  }
}
