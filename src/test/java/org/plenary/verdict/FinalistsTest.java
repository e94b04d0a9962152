package org.plenary.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.AUDITOR;
import static org.plenary.jury.JuryWorld.HAN;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.entry.JudgingTurn;
import org.plenary.identity.Person;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Assignments;
import org.plenary.jury.Conflict;
import org.plenary.jury.ConflictKind;
import org.plenary.jury.Conflicts;
import org.plenary.jury.EntriesUndecided;
import org.plenary.jury.EntryFixture;
import org.plenary.jury.ExactScore;
import org.plenary.jury.FinalistsStand;
import org.plenary.jury.Juror;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryTest;
import org.plenary.jury.JuryWorld;
import org.plenary.jury.ReasonWanted;
import org.plenary.jury.ScorecardVoided;
import org.plenary.jury.Scorecards;
import org.plenary.jury.ScoringOver;
import org.plenary.jury.TooEarly;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionStage;
import org.plenary.shared.NotFound;
import org.plenary.support.SeenProgress;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

@JuryTest
class FinalistsTest {

  @Autowired private Finalists finalists;
  @Autowired private Rankings rankings;
  @Autowired private Assignments assignments;
  @Autowired private Scorecards scorecards;
  @Autowired private Conflicts conflicts;
  @Autowired private LateEntries late;
  @Autowired private Jurors jurors;
  @Autowired private JdbcClient jdbc;
  @Autowired private JuryWorld world;
  @Autowired private ApplicationEvents events;
  @Autowired private StatementCounter statements;

  @BeforeEach
  void entriesAreAssigned() {
    world.entries(60);
    world.readyJurors(5);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
  }

  @Test
  void namesEveryEntryAFinalistOrNot() {
    world.scoreAll(60);
    Set<EntryId> proposed = finalists.propose(world.id()).finalists();

    finalists.confirm(HAN, world.id(), proposed, "");

    assertThat(proposed).hasSizeGreaterThanOrEqualTo(42);
    assertThat(world.entries.listFinalists(world.id())).hasSize(proposed.size());
    assertThat(events.stream(FinalistsConfirmed.class))
        .singleElement()
        .satisfies(told -> assertThat(told.finalists() + told.others()).isEqualTo(60));
  }

  @Test
  void comesToTheSameInTheBackgroundAndKnowsHowManyAreTold() throws Exception {
    world.scoreAll(60);
    List<EntryId> proposed = List.copyOf(finalists.propose(world.id()).finalists());
    FinalistsWork work = new FinalistsWork(finalists, rankings);
    SeenProgress seen = new SeenProgress();

    work.of(HAN, world.id(), proposed, "").run(seen);

    assertThat(world.entries.listFinalists(world.id())).hasSize(proposed.size());
    assertThat(seen.total).isEqualTo(60);
    assertThat(seen.said).isEqualTo(List.of(proposed.size()));
    assertThatThrownBy(() -> work.of(HAN, world.id(), proposed, ""))
        .isInstanceOf(FinalistsStand.class);
  }

  @Test
  void canBeRebuiltFromTheStoredScores() {
    world.scoreAll(60);
    Set<EntryId> proposed = finalists.propose(world.id()).finalists();
    finalists.confirm(HAN, world.id(), proposed, "");

    ConfirmedRanking kept = finalists.findConfirmed(AUDITOR, world.id()).orElseThrow();
    Map<EntryId, EntryScore> rebuilt =
        rankings
            .compute(world.id())
            .all()
            .collect(Collectors.toMap(EntryScore::entry, Function.identity()));

    assertThat(kept.formula()).isEqualTo(RankingRule.FORMULA);
    assertThat(kept.lines()).hasSize(60);
    for (ConfirmedRanking.Line line : kept.lines()) {
      assertThat(rebuilt.get(line.entry()).place()).isEqualTo(line.place());
      assertThat(rebuilt.get(line.entry()).mean()).isEqualTo(line.score());
    }
  }

  /** What is read on the screen and in the table is what was used, whatever came after. */
  @Test
  void showsTheRankingThatWasUsedHoweverScorecardsChanged() {
    world.scoreAll(60);
    finalists.confirm(HAN, world.id(), finalists.propose(world.id()).finalists(), "");
    Map<EntryId, ExactScore> used = means();
    Assignment voided = assignments.list(HAN, world.id()).get(0);
    as(voided, AssignmentState.VOIDED);
    // It could differ: computed anew, one scorecard is missing.
    assertThat(rankings.compute(world.id()).inquorate()).hasSize(1);

    assertThat(means()).isEqualTo(used);
    assertThat(rankings.get(AUDITOR, world.id()).inquorate()).isEmpty();
  }

  @Test
  void takesNoScorecardAndVoidsNoneOnceTheFinalistsStand() {
    world.scoreAll(60);
    Assignment sent = assignments.list(HAN, world.id()).get(0);
    Person juror = world.person(sent.juror());
    finalists.confirm(HAN, world.id(), finalists.propose(world.id()).finalists(), "");

    conflicts.declare(juror, sent.juror(), sent.entry(), ConflictKind.PERSONAL, "An old friend");

    assertThat(assignments.get(sent.id()).state()).isEqualTo(AssignmentState.SUBMITTED);
    assertThat(conflicts.list(HAN, world.id())).singleElement().matches(Conflict::isLate);
    assertThat(events.stream(ScorecardVoided.class)).isEmpty();
  }

  @Test
  void keepsADraftThatComesTooLateButDoesNotTakeIt() {
    world.scoreAll(60);
    Assignment open = assignments.list(HAN, world.id()).get(0);
    Person juror = world.person(open.juror());
    finalists.confirm(HAN, world.id(), finalists.propose(world.id()).finalists(), "");
    as(open, AssignmentState.OPEN);
    Juror late = jurors.get(open.juror());

    assertThatThrownBy(() -> scorecards.submit(juror, open.id())).isInstanceOf(ScoringOver.class);
    assertThat(scorecards.get(juror, open.id()).scores()).isNotEmpty();
    assertThatThrownBy(() -> jurors.allowLate(HAN, List.of(late.id()), Instant.EPOCH, "A day more"))
        .isInstanceOf(FinalistsStand.class);
    assertThatThrownBy(() -> assignments.reassign(HAN, open.id(), late.id(), "Has time"))
        .isInstanceOf(FinalistsStand.class);
  }

  @Test
  void decidesNothingWhileAnEntryIsBelowItsQuorum() {
    List<Assignment> all = assignments.list(HAN, world.id());
    all.subList(1, all.size()).forEach(assignment -> world.send(assignment, BigDecimal.valueOf(6)));

    assertThatThrownBy(() -> finalists.confirm(HAN, world.id(), Set.of(), "in a hurry"))
        .isInstanceOf(EntriesInquorate.class);
    assertThat(events.stream(FinalistsConfirmed.class)).isEmpty();
  }

  /** Where fewer scorecards suffice than are asked for, the ranking could be taken half-way. */
  @Test
  void confirmsNothingBeforeTheEvaluationIsOver() {
    world.scoreAll(60);
    Set<EntryId> proposed = finalists.propose(world.id()).finalists();
    world.before(EditionStage.EVALUATION_CLOSED);

    assertThatThrownBy(() -> finalists.confirm(HAN, world.id(), proposed, ""))
        .isInstanceOf(TooEarly.class);
    assertThat(events.stream(FinalistsConfirmed.class)).isEmpty();
  }

  @Test
  void leavesNoEntryBehindThatIsNotDecided() {
    world.scoreAll(60);
    Entry undecided = world.entries.add(EntryFixture.entry(world.id(), 61, "tech", "Lima", "Peru"));
    world.entries.move(undecided.id(), EntryState.IN_SCREENING, null, null);
    Set<EntryId> proposed = finalists.propose(world.id()).finalists();

    assertThatThrownBy(() -> finalists.confirm(HAN, world.id(), proposed, ""))
        .isInstanceOfSatisfying(
            EntriesUndecided.class,
            refused -> assertThat(refused.arguments()).containsExactly(1, undecided.title()));
    assertThat(events.stream(FinalistsConfirmed.class)).isEmpty();
  }

  @Test
  void letsEntriesComeBackAloneOnceTheFinalistsStand() {
    world.scoreAll(60);
    assertThat(late.findLocked(world.id())).isEqualTo(JudgingTurn.WITH_THE_OTHERS);

    finalists.confirm(HAN, world.id(), finalists.propose(world.id()).finalists(), "");

    assertThat(late.findLocked(world.id())).isEqualTo(JudgingTurn.AFTER_THE_FINALISTS);
  }

  @Test
  void wantsAReasonWhereTheListDepartsFromTheRanking() {
    world.scoreAll(60);
    Set<EntryId> shorter =
        finalists.propose(world.id()).finalists().stream().limit(40).collect(Collectors.toSet());

    assertThatThrownBy(() -> finalists.confirm(HAN, world.id(), shorter, ""))
        .isInstanceOf(ReasonWanted.class);
    finalists.confirm(HAN, world.id(), shorter, "The committee wants forty");

    assertThat(finalists.findConfirmed(HAN, world.id()).orElseThrow().departures())
        .isEqualTo("The committee wants forty");
    assertThatThrownBy(() -> finalists.confirm(HAN, world.id(), shorter, "again"))
        .isInstanceOf(FinalistsStand.class);
  }

  @Test
  void hidesTheRankingFromJurorsAndApplicants() {
    Person juror = world.person(assignments.list(HAN, world.id()).get(0).juror());

    assertThatThrownBy(() -> rankings.get(juror, world.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> finalists.findConfirmed(juror, world.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void ranksInTheSameNumberOfStatementsHoweverMuchWasSent() {
    world.send(assignments.list(HAN, world.id()).get(0), BigDecimal.valueOf(6));
    int forOne = statements.countDuring(() -> rankings.get(HAN, world.id()));
    world.send(assignments.list(HAN, world.id()).get(1), BigDecimal.valueOf(6));
    world.send(assignments.list(HAN, world.id()).get(2), BigDecimal.valueOf(6));

    assertThat(statements.countDuring(() -> rankings.get(HAN, world.id()))).isEqualTo(forOne);
  }

  private Map<EntryId, ExactScore> means() {
    return rankings
        .get(AUDITOR, world.id())
        .all()
        .collect(Collectors.toMap(EntryScore::entry, EntryScore::mean));
  }

  /** As it could come about before scorecards were settled with the finalists. */
  private void as(Assignment scorecard, AssignmentState state) {
    jdbc.sql("update jury_assignment set state = ? where id = ?")
        .param(state.name())
        .param(scorecard.id().value())
        .update();
  }
}
