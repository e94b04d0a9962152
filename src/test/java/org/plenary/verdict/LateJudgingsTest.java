package org.plenary.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.AUDITOR;
import static org.plenary.jury.JuryWorld.HAN;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryState;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.jury.Assignment;
import org.plenary.jury.Assignments;
import org.plenary.jury.EntryFixture;
import org.plenary.jury.JudgingOrder;
import org.plenary.jury.JudgingStep;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryProgress;
import org.plenary.jury.JuryTest;
import org.plenary.jury.JuryWorld;
import org.plenary.jury.LateEntriesOpen;
import org.plenary.jury.ReasonWanted;
import org.plenary.jury.Scorecards;
import org.plenary.jury.ScoringOver;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.EditionDate;
import org.plenary.shared.NotFound;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@JuryTest
class LateJudgingsTest {

  @Autowired private LateJudgings late;
  @Autowired private Finalists finalists;
  @Autowired private Verdicts verdicts;
  @Autowired private FinalEvaluations meetings;
  @Autowired private Jurors jurors;
  @Autowired private Rankings rankings;
  @Autowired private Assignments assignments;
  @Autowired private Scorecards scorecards;
  @Autowired private JudgingOrder order;
  @Autowired private JuryProgress progress;
  @Autowired private JuryWorld world;
  @Autowired private ApplicationEvents events;
  @Autowired private StatementCounter statements;

  private Entry entry;
  private List<JurorId> seats;

  @BeforeEach
  void anEntryComesBackWhenTheFinalistsStand() {
    world.entries(60);
    seats = world.readyJurors(5);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    world.scoreAll(60);
    finalists.confirm(HAN, world.id(), finalists.propose(world.id()).finalists(), "");
    world.at(EditionDate.FINALISTS_TOLD);
    entry = world.entries.add(EntryFixture.entry(world.id(), 61, "tech", "Lima", "Peru"));
    world.entries.move(entry.id(), EntryState.ELIGIBLE, null, null);
  }

  @Test
  void joinsTheFinalistsWithoutAReasonWhereItReachesTheLine() {
    score(8);

    assertThat(only().reachesLine()).isTrue();
    late.decide(HAN, entry.id(), LateOutcome.ADDED, "");

    assertThat(world.entries.state(entry.id())).isEqualTo(EntryState.FINALIST);
    assertThat(late.listAdded(world.id())).containsExactly(entry.id());
    assertThat(events.stream(LateJudgingDecided.class))
        .singleElement()
        .satisfies(told -> assertThat(told.facts()).containsEntry("outcome", "added"));
    assertThatThrownBy(() -> late.decide(HAN, entry.id(), LateOutcome.ADDED, "again"))
        .isInstanceOf(LateJudgingRefused.class);
  }

  @Test
  void wantsAReasonWhereTheWordIsNotWhatTheScoreSays() {
    score(0);

    assertThat(only().reachesLine()).isFalse();
    assertThatThrownBy(() -> late.decide(HAN, entry.id(), LateOutcome.ADDED, " "))
        .isInstanceOf(ReasonWanted.class);
    late.decide(HAN, entry.id(), LateOutcome.ADDED, "Nobody else speaks of floods");

    assertThat(only().decision().reason()).isEqualTo("Nobody else speaks of floods");
  }

  @Test
  void leavesItOutBelowTheLine() {
    score(0);

    late.decide(HAN, entry.id(), LateOutcome.LEFT_OUT, "");

    assertThat(world.entries.state(entry.id())).isEqualTo(EntryState.NOT_A_FINALIST);
  }

  @Test
  void isHeldToTheSameQuorum() {
    world.assign();
    Assignment one = ofTheEntry();
    world.send(one, BigDecimal.valueOf(9));

    assertThatThrownBy(() -> late.decide(HAN, entry.id(), LateOutcome.ADDED, "In a hurry"))
        .isInstanceOf(LateJudgingRefused.class);
    late.decide(HAN, entry.id(), LateOutcome.NOT_JUDGED, "Two jurors fell ill");

    assertThat(world.entries.state(entry.id())).isEqualTo(EntryState.NOT_A_FINALIST);
  }

  @Test
  void movesNobodyInTheRankingThatWasUsed() {
    Ranking before = rankings.get(AUDITOR, world.id());
    score(10);

    assertThat(rankings.get(AUDITOR, world.id())).isEqualTo(before);
    assertThat(finalists.findConfirmed(AUDITOR, world.id()).orElseThrow().lines()).hasSize(60);
  }

  @Test
  void letsItsJurorsScoreAfterTheCloseUntilItIsDecided() {
    world.assign();
    Assignment open = ofTheEntry();
    Person juror = world.person(open.juror());
    assertThat(progress.countLeft(open.juror())).isEqualTo(1);

    late.decide(HAN, entry.id(), LateOutcome.NOT_JUDGED, "Too little time");

    assertThat(progress.countLeft(open.juror())).isZero();
    assertThatThrownBy(
            () -> scorecards.saveScore(juror, open.id(), "value", BigDecimal.ONE, "Seen"))
        .isInstanceOf(ScoringOver.class);
  }

  @Test
  void keepsTheVerdictWaitingUntilItIsDecided() {
    assertThat(order.findObstacle(world.id(), JudgingStep.SIGN_VERDICT))
        .containsInstanceOf(LateEntriesOpen.class);

    late.decide(HAN, entry.id(), LateOutcome.NOT_JUDGED, "Too little time");

    assertThat(order.findObstacle(world.id(), JudgingStep.SIGN_VERDICT)).isEmpty();
  }

  @Test
  void canBePlacedForAMentionMeanwhileAndTakesItOnceItIsNamed() {
    SlotDecision mention =
        new SlotDecision(List.of(entry.id()), List.of(), "", MentionGround.COMMITTEE);
    assertThatThrownBy(() -> verdicts.decide(HAN, world.id(), "tech-gold", mention))
        .as("an award is for finalists")
        .isInstanceOf(NotFound.class);

    verdicts.decide(HAN, world.id(), "partner-mention", mention);

    assertThatThrownBy(() -> verdicts.sign(HAN, world.id(), ""))
        .isInstanceOf(LateEntriesOpen.class);
    late.decide(HAN, entry.id(), LateOutcome.NOT_JUDGED, "Too little time");
    decideTheOthers();
    verdicts.sign(HAN, world.id(), "");

    assertThat(world.entries.get(entry.id()).awardSlot()).isEqualTo("partner-mention");
    assertThat(world.entries.get(entry.id()).mentioned()).isTrue();
  }

  private void decideTheOthers() {
    jurors.nameChair(HAN, seats.get(0), true);
    Meeting meeting =
        new Meeting(
            Instant.parse("2023-08-22T06:00:00Z"),
            "The panel met.",
            Set.copyOf(seats),
            List.of(),
            List.of());
    meetings.record(HAN, world.id(), meeting);
    for (AwardSlot slot : world.edition().slots()) {
      if (!slot.key().equals("partner-mention")) {
        verdicts.decide(
            HAN, world.id(), slot.key(), new SlotDecision(List.of(), List.of(), "Nobody"));
      }
    }
  }

  @Test
  void isTheOfficesWordAndKeptFromJurors() {
    world.assign();
    Person juror = world.person(ofTheEntry().juror());

    assertThatThrownBy(() -> late.list(juror, world.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> late.decide(juror, entry.id(), LateOutcome.NOT_JUDGED, "No"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> late.decide(AUDITOR, entry.id(), LateOutcome.NOT_JUDGED, "No"))
        .isInstanceOf(NotAllowed.class);
    Entry judgedBefore = world.entries.listFinalists(world.id()).get(0);
    assertThatThrownBy(() -> late.decide(HAN, judgedBefore.id(), LateOutcome.LEFT_OUT, "No"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void readsThemInTheSameNumberOfStatementsHoweverMany() {
    int forOne = statements.countDuring(() -> late.list(HAN, world.id()));
    Entry other = world.entries.add(EntryFixture.entry(world.id(), 62, "human", "Oslo", "Norway"));
    world.entries.move(other.id(), EntryState.ELIGIBLE, null, null);

    assertThat(statements.countDuring(() -> late.list(HAN, world.id()))).isEqualTo(forOne);
  }

  private void score(int each) {
    world.assign();
    assignments.list(HAN, world.id()).stream()
        .filter(card -> card.entry().equals(entry.id()))
        .forEach(card -> world.send(card, BigDecimal.valueOf(each)));
  }

  private Assignment ofTheEntry() {
    return assignments.list(HAN, world.id()).stream()
        .filter(card -> card.entry().equals(entry.id()))
        .findFirst()
        .orElseThrow();
  }

  private LateJudging only() {
    assertThat(late.list(AUDITOR, world.id())).hasSize(1);
    return late.list(AUDITOR, world.id()).get(0);
  }
}
