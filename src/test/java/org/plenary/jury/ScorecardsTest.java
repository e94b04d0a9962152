package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plenary.jury.JuryWorld.AUDITOR;
import static org.plenary.jury.JuryWorld.HAN;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.programme.EditionDate;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.plenary.verdict.Rankings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@JuryTest
class ScorecardsTest {

  @Autowired private Scorecards scorecards;
  @Autowired private Assignments assignments;
  @Autowired private Rankings rankings;
  @Autowired private Jurors jurors;
  @Autowired private JurorQueue queue;
  @Autowired private JuryProgress progress;
  @Autowired private JuryWorld world;
  @Autowired private PlenaryClock clock;
  @Autowired private ApplicationEvents events;
  @Autowired private StatementCounter statements;

  private Assignment assignment;
  private Person juror;
  private Person otherJuror;

  @BeforeEach
  void evaluationIsOpen() {
    world.entries(3);
    List<JurorId> seats = world.readyJurors(3);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    assignment = assignments.list(HAN, world.id()).get(0);
    juror = world.person(assignment.juror());
    otherJuror =
        world.person(
            seats.stream()
                .filter(seat -> !seat.equals(assignment.juror()))
                .findFirst()
                .orElseThrow());
  }

  @Test
  void keepsADraftFromEverybodyButItsJuror() {
    save("problem", "8");
    // It could leak: the juror reads it.
    assertThat(scorecards.get(juror, assignment.id()).value("problem")).isEqualByComparingTo("8");

    for (Person other : List.of(HAN, AUDITOR, otherJuror)) {
      assertThatThrownBy(() -> scorecards.get(other, assignment.id())).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> queue.list(other, assignment.juror())).isInstanceOf(NotFound.class);
    }
    assertThat(rankings.get(HAN, world.id()).all()).allMatch(score -> score.scorecards() == 0);
  }

  @Test
  void isNotCompleteWhileAPlaceThatAJurorLeftWaitsForAnother() {
    List<Assignment> all = assignments.list(HAN, world.id());
    all.subList(1, all.size()).forEach(one -> world.send(one, BigDecimal.valueOf(7)));
    scorecards.decline(juror, assignment.id(), "I do not read this language");
    assertThat(progress.isComplete(world.id())).isFalse();

    world.ready("One more");
    world.assign();
    assertThat(progress.isComplete(world.id())).isFalse();
    Assignment last =
        assignments.list(HAN, world.id()).stream()
            .filter(one -> one.state() == AssignmentState.OPEN)
            .findFirst()
            .orElseThrow();
    world.send(last, BigDecimal.valueOf(7));

    assertThat(progress.isComplete(world.id())).isTrue();
  }

  @Test
  void showsASentScorecardToStaffAndStillNotToOtherJurors() {
    world.send(assignment, BigDecimal.valueOf(7));

    assertThat(scorecards.get(HAN, assignment.id()).value("problem")).isEqualByComparingTo("7");
    assertThat(scorecards.get(AUDITOR, assignment.id()).scores()).hasSize(6);
    assertThatThrownBy(() -> scorecards.get(otherJuror, assignment.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void refusesAScoreOutOfRangeAtItsFieldAndKeepsTheRest() {
    save("problem", "8");

    ScoreRefused refused = catchThrowableOfType(ScoreRefused.class, () -> save("value", "11"));

    assertThat(refused.criterion()).isEqualTo("value");
    assertThat(refused.messageKey()).isEqualTo("jury.refused.score-out-of-range");
    assertThat(scorecards.get(juror, assignment.id()).scores()).containsOnlyKeys("problem");
  }

  @Test
  void refusesANoteOfFortyThousandCharacters() {
    assertThatThrownBy(
            () -> scorecards.saveScore(juror, assignment.id(), "value", null, "x".repeat(40_000)))
        .isInstanceOf(ScoreRefused.class);
  }

  @Test
  void wantsEveryScoreAndANoteOnExtremeOnes() {
    scorecards.saveScore(juror, assignment.id(), "problem", new BigDecimal("9.5"), " ");

    ScorecardIncomplete refused =
        catchThrowableOfType(
            ScorecardIncomplete.class, () -> scorecards.submit(juror, assignment.id()));

    assertThat(refused.scores()).hasSize(5).doesNotContain("problem");
    assertThat(refused.notes()).containsExactly("problem");
    assertThat(assignments.get(assignment.id()).state()).isEqualTo(AssignmentState.OPEN);
  }

  @Test
  void sendsOnceHoweverOftenItIsClicked() {
    world.send(assignment, BigDecimal.valueOf(7));
    scorecards.submit(juror, assignment.id());

    assertThat(events.stream(ScorecardSubmitted.class)).hasSize(1);
    assertThatThrownBy(() -> save("problem", "3")).isInstanceOf(ScorecardFrozen.class);
    assertThatThrownBy(() -> scorecards.decline(juror, assignment.id(), "late thought"))
        .isInstanceOf(ScorecardFrozen.class);
  }

  @Test
  void keepsTwoTabsFromOverwritingEachOther() {
    Score first =
        scorecards.saveScore(juror, assignment.id(), "problem", BigDecimal.valueOf(6), "", 0);
    scorecards.saveScore(juror, assignment.id(), "value", BigDecimal.valueOf(7), "", 0);
    scorecards.saveScore(
        juror, assignment.id(), "problem", BigDecimal.valueOf(8), "", first.version());

    ScoreChangedElsewhere refused =
        catchThrowableOfType(
            ScoreChangedElsewhere.class,
            () ->
                scorecards.saveScore(
                    juror, assignment.id(), "problem", BigDecimal.valueOf(3), "", first.version()));

    assertThat(refused.stored().value()).isEqualByComparingTo("8");
    assertThat(scorecards.get(juror, assignment.id()).value("value")).isEqualByComparingTo("7");
  }

  @Test
  void takesNothingBeforeEvaluationOpens() {
    clock.stopAt(world.edition.date(EditionDate.FIRST_EVALUATION_OPENS).at().minusSeconds(1));

    assertThatThrownBy(() -> save("problem", "8")).isInstanceOf(EvaluationNotOpen.class);
  }

  @Test
  void countsTheClosingInstantAndRefusesASecondLater() {
    Instant closes = world.edition.date(EditionDate.FIRST_EVALUATION_CLOSES).at();
    clock.stopAt(closes);
    save("problem", "8");
    clock.stopAt(closes.plusSeconds(1));

    assertThatThrownBy(() -> save("problem", "7")).isInstanceOf(EvaluationClosed.class);
    assertThat(scorecards.get(juror, assignment.id()).value("problem")).isEqualByComparingTo("8");
  }

  @Test
  void takesALateScorecardOnlyWhereTheOfficeAllowsItAndMarksIt() {
    Instant closes = world.edition.date(EditionDate.FIRST_EVALUATION_CLOSES).at();
    clock.stopAt(closes.plusSeconds(3600));
    jurors.allowLate(HAN, List.of(assignment.juror()), closes.plusSeconds(7200), "Was in hospital");

    world.send(assignment, BigDecimal.valueOf(7));

    assertThat(assignments.get(assignment.id()).isLate()).isTrue();
    assertThat(events.stream(ScorecardSubmitted.class)).allMatch(ScorecardSubmitted::isLate);
  }

  @Test
  void givesAnEntryBackWithAReasonAndForgetsItForThatJuror() {
    assertThatThrownBy(() -> scorecards.decline(juror, assignment.id(), ""))
        .isInstanceOf(ReasonWanted.class);

    scorecards.decline(juror, assignment.id(), "Not my field");

    assertThat(queue.list(juror, assignment.juror())).hasSize(2);
    assertThat(events.stream(ScorecardDeclined.class)).hasSize(1);
    assertThatThrownBy(() -> save("problem", "8")).isInstanceOf(NotFound.class);
  }

  @Test
  void countsSentStartedAndLeft() {
    world.send(assignment, BigDecimal.valueOf(7));
    Assignment second =
        assignments.list(HAN, world.id()).stream()
            .filter(other -> other.juror().equals(assignment.juror()))
            .filter(other -> !other.id().equals(assignment.id()))
            .findFirst()
            .orElseThrow();
    scorecards.saveScore(juror, second.id(), "problem", BigDecimal.valueOf(5), "");

    JurorLoad load = progress.load(assignment.juror());

    assertThat(load).isEqualTo(new JurorLoad(3, 1, 1));
    assertThat(progress.countLeft(assignment.juror())).isEqualTo(2);
    assertThat(progress.figures(HAN, world.id()).sent()).isEqualTo(1);
  }

  @Test
  void countsNoEntryAsCompleteWhoseScorecardWasGivenBack() {
    scorecards.decline(juror, assignment.id(), "Not my field");
    assignments.list(HAN, world.id()).stream()
        .filter(
            other ->
                other.entry().equals(assignment.entry()) && other.state() == AssignmentState.OPEN)
        .forEach(other -> world.send(other, BigDecimal.valueOf(7)));

    assertThat(progress.figures(HAN, world.id()).sent()).isEqualTo(2);
    assertThat(progress.figures(HAN, world.id()).complete()).isZero();
  }

  @Test
  void listsTheQueueInTheSameNumberOfStatements() {
    int now = statements.countDuring(() -> queue.list(juror, assignment.juror()));
    world.entries(6);
    world.assign();

    assertThat(statements.countDuring(() -> queue.list(juror, assignment.juror()))).isEqualTo(now);
    assertThat(queue.list(juror, assignment.juror())).hasSize(6);
  }

  private void save(String criterion, String score) {
    scorecards.saveScore(juror, assignment.id(), criterion, new BigDecimal(score), "");
  }
}
