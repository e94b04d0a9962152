package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.jury.JuryWorld.HAN;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.identity.Person;
import org.plenary.programme.EditionDate;
import org.plenary.shared.NotFound;
import org.plenary.support.AtOnce;
import org.plenary.verdict.FinalEvaluations;
import org.plenary.verdict.Finalists;
import org.plenary.verdict.FinalistsConfirmed;
import org.plenary.verdict.Meeting;
import org.plenary.verdict.Placement;
import org.plenary.verdict.ReservePromoted;
import org.plenary.verdict.ReserveWanted;
import org.plenary.verdict.Reserves;
import org.plenary.verdict.ResultsPublished;
import org.plenary.verdict.SlotDecision;
import org.plenary.verdict.Verdict;
import org.plenary.verdict.VerdictFrozen;
import org.plenary.verdict.VerdictSigned;
import org.plenary.verdict.Verdicts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What jurors and staff do to one jury in the same moment. */
@JuryTest
@DirtiesContext
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class JuryAtOnceTest {

  private static final int ENTRIES = 20;
  private static final String TABLES =
      "slot_reason placement verdict vote recusal attendance meeting ranked_entry ranking"
          + " tie_decision score assignment conflict declared_entry juror";

  @Autowired private Scorecards scorecards;
  @Autowired private Assignments assignments;
  @Autowired private Conflicts conflicts;
  @Autowired private Jurors jurors;
  @Autowired private Finalists finalists;
  @Autowired private FinalEvaluations meetings;
  @Autowired private Verdicts verdicts;
  @Autowired private Reserves reserves;
  @Autowired private JuryWorld world;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;

  private List<JurorId> seats;
  private Assignment assignment;
  private Person juror;

  @BeforeEach
  void evaluationIsOpen() {
    for (String table : TABLES.split(" ")) {
      jdbc.sql("delete from jury_" + table).update();
    }
    world.entries(ENTRIES);
    seats = world.readyJurors(4);
    jurors.nameChair(HAN, seats.get(0), true);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    assignment = assignments.list(HAN, world.id()).get(0);
    juror = world.person(assignment.juror());
  }

  @Test
  void givesOutOneOfTwoEqualPlans() throws Exception {
    AssignmentPlan plan = assignments.propose(world.id());
    jdbc.sql("delete from jury_assignment").update();
    AssignmentPlan fresh = assignments.propose(world.id());
    assertThat(plan.assignments()).isEmpty();

    List<Object> outcomes =
        AtOnce.happen(() -> assignments.approve(HAN, fresh), () -> assignments.approve(HAN, fresh));

    assertThat(outcomes).filteredOn(AtOnce.DONE::equals).hasSize(1);
    assertThat(outcomes).filteredOn(PlanOutdated.class::isInstance).hasSize(1);
    assertThat(assignments.list(HAN, world.id())).hasSize(fresh.assignments().size());
  }

  @Test
  void givesNobodyAnEntryTheyDeclareAConflictWithInThatMoment() throws Exception {
    jdbc.sql("delete from jury_assignment").update();
    AssignmentPlan plan = assignments.propose(world.id());
    JurorId seat = assignment.juror();
    List<EntryId> theirs =
        plan.assignments().stream()
            .filter(pair -> pair.juror().equals(seat))
            .map(AssignmentPlan.PlannedAssignment::entry)
            .toList();

    AtOnce.happen(
        () -> assignments.approve(HAN, plan),
        () ->
            theirs.forEach(
                entry -> conflicts.declare(juror, seat, entry, ConflictKind.PERSONAL, "a cousin")));

    assertThat(conflicts.list(HAN, world.id())).hasSameSizeAs(theirs);
    assertThat(assignments.list(HAN, world.id()))
        .filteredOn(one -> one.juror().equals(seat))
        .noneMatch(one -> one.state().isStanding());
  }

  @Test
  void keepsTheFirstOfTwoTabsAndTellsTheOther() throws Exception {
    List<Object> outcomes = AtOnce.call(scoring("6"), scoring("8"));

    assertThat(outcomes).filteredOn(Score.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(ScoreChangedElsewhere.class::isInstance).hasSize(1);
    Score kept =
        (Score) outcomes.stream().filter(Score.class::isInstance).findFirst().orElseThrow();
    assertThat(scorecards.get(juror, assignment.id()).value("problem"))
        .isEqualByComparingTo(kept.value());
  }

  @Test
  void sendsAScorecardOnceOnADoubleClick() throws Exception {
    scoreEverything();

    List<Object> outcomes =
        AtOnce.happen(
            () -> scorecards.submit(juror, assignment.id()),
            () -> scorecards.submit(juror, assignment.id()));

    assertThat(outcomes).containsExactly(AtOnce.DONE, AtOnce.DONE);
    assertThat(events.stream(ScorecardSubmitted.class)).hasSize(1);
  }

  @Test
  void countsAScorecardOrTakesItBackNeverBoth() throws Exception {
    scoreEverything();

    List<Object> outcomes =
        AtOnce.happen(
            () -> scorecards.submit(juror, assignment.id()),
            () -> jurors.replace(HAN, assignment.juror(), "Fell ill"));

    boolean sent = assignments.get(assignment.id()).state() == AssignmentState.SUBMITTED;
    assertThat(outcomes.get(1)).isEqualTo(AtOnce.DONE);
    assertThat(outcomes.get(0))
        .satisfies(
            told -> {
              if (sent) {
                assertThat(told).isEqualTo(AtOnce.DONE);
              } else {
                assertThat(told).isInstanceOf(NotFound.class);
              }
            });
    assertThat(replacedHere()).isEqualTo(sent ? 0 : 1);
    assertThat(events.stream(ScorecardSubmitted.class)).hasSize(sent ? 1 : 0);
  }

  @Test
  void voidsAScorecardThatIsSentWhileItsJurorDeclaresAConflict() throws Exception {
    scoreEverything();

    AtOnce.happen(
        () -> scorecards.submit(juror, assignment.id()),
        () ->
            conflicts.declare(
                juror, assignment.juror(), assignment.entry(), ConflictKind.PERSONAL, "a cousin"));

    assertThat(assignments.get(assignment.id()).state()).isEqualTo(AssignmentState.VOIDED);
  }

  @Test
  void confirmsTheFinalistsOnce() throws Exception {
    world.scoreAll(ENTRIES);
    Set<EntryId> list = finalists.propose(world.id()).finalists();

    List<Object> outcomes =
        AtOnce.happen(
            () -> finalists.confirm(HAN, world.id(), list, ""),
            () -> finalists.confirm(HAN, world.id(), list, ""));

    assertThat(outcomes).filteredOn(AtOnce.DONE::equals).hasSize(1);
    assertThat(outcomes).filteredOn(FinalistsStand.class::isInstance).hasSize(1);
    assertThat(events.stream(FinalistsConfirmed.class)).hasSize(1);
  }

  @Test
  void signsTheVerdictOnce() throws Exception {
    decideAll();

    List<Object> outcomes =
        AtOnce.call(
            () -> verdicts.sign(HAN, world.id(), "First"),
            () -> verdicts.sign(world.person(seats.get(0)), world.id(), "Second"));

    assertThat(outcomes).filteredOn(Verdict.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(VerdictFrozen.class::isInstance).hasSize(1);
    assertThat(events.stream(VerdictSigned.class)).hasSize(1);
  }

  @Test
  void signsWhatIsPlacedAndNothingThatCameMeanwhile() throws Exception {
    List<EntryId> tech = decideAll();

    AtOnce.happen(
        () -> verdicts.sign(HAN, world.id(), ""),
        () -> decide("tech-gold", List.of(tech.get(4)), List.of()),
        () -> meet(seats.subList(0, 2)));

    String signed = verdicts.find(HAN, world.id()).orElseThrow().content();
    List<Placement> placed = verdicts.listPlacements(HAN, world.id());
    Placement gold =
        placed.stream().filter(one -> one.slot().equals("tech-gold")).findFirst().orElseThrow();
    assertThat(signed).contains("winner\t1\t" + gold.entry());
    assertThat(world.entries.state(gold.entry())).isEqualTo(EntryState.AWARD_OFFERED);
    assertThat(signed.lines().filter(line -> line.startsWith("present")).count())
        .isEqualTo(meetings.find(HAN, world.id()).orElseThrow().present().size());
  }

  @Test
  void movesOneReserveUpWhenAWinnerDeclinesTwice() throws Exception {
    List<EntryId> tech = decideAll();
    verdicts.sign(HAN, world.id(), "");
    world.entries.move(tech.get(0), EntryState.DECLINED, null, null);

    List<Object> outcomes =
        AtOnce.call(
            () -> reserves.promote(world.id(), "tech-gold"),
            () -> reserves.promote(HAN, world.id(), "tech-gold"),
            () -> reserves.promote(world.id(), "tech-gold"));

    assertThat(outcomes)
        .containsExactlyInAnyOrder(Optional.of(tech.get(3)), Optional.empty(), Optional.empty());
    assertThat(events.stream(ReservePromoted.class)).hasSize(1);
    assertThat(events.stream(ReserveWanted.class)).isEmpty();
  }

  @Test
  void publishesTheResultsOnce() throws Exception {
    decideAll();
    verdicts.sign(HAN, world.id(), "");
    world.at(EditionDate.EMBARGO_LIFTS);

    AtOnce.happen(() -> verdicts.publish(world.id()), () -> verdicts.publish(HAN, world.id()));

    assertThat(events.stream(ResultsPublished.class)).hasSize(1);
  }

  @Test
  void asksOneAlternateForOneSeat() throws Exception {
    JurorId first =
        jurors.invite(HAN, world.id(), JuryWorld.newPerson("Stand By"), JurorOrigin.UNKNOWN, true);

    AtOnce.call(() -> jurors.askAlternate(world.id()), () -> jurors.askAlternate(world.id()));

    assertThat(jurors.get(first).state()).isEqualTo(JurorState.INVITED);
    assertThat(events.stream(JurorInvited.class).filter(one -> one.juror().equals(first)))
        .hasSize(1);
  }

  private Callable<Object> scoring(String score) {
    return () ->
        scorecards.saveScore(juror, assignment.id(), "problem", new BigDecimal(score), "", 0);
  }

  private void scoreEverything() {
    world
        .edition()
        .criteria()
        .forEach(
            criterion ->
                scorecards.saveScore(
                    juror, assignment.id(), criterion.key(), BigDecimal.valueOf(7), ""));
  }

  private long replacedHere() {
    return events.stream(ScorecardReplaced.class)
        .filter(one -> one.assignment().equals(assignment.id()))
        .count();
  }

  private List<EntryId> decideAll() {
    world.scoreAll(ENTRIES);
    finalists.confirm(HAN, world.id(), finalists.propose(world.id()).finalists(), "");
    meet(seats);
    List<EntryId> tech = finalistsOf("tech");
    List<EntryId> human = finalistsOf("human");
    decide("tech-gold", List.of(tech.get(0)), List.of(tech.get(3), tech.get(5)));
    decide("tech-silver", List.of(tech.get(1)), List.of());
    decide("tech-bronze", List.of(tech.get(2)), List.of());
    decide("human-gold", List.of(human.get(0)), List.of());
    decide("human-silver", List.of(human.get(1)), List.of());
    decide("human-bronze", List.of(human.get(2)), List.of());
    for (String slot : List.of("leader", "partner-mention", "index-mention")) {
      verdicts.decide(
          HAN, world.id(), slot, new SlotDecision(List.of(), List.of(), "Nobody this year"));
    }
    return tech;
  }

  private void decide(String slot, List<EntryId> winners, List<EntryId> reserves) {
    verdicts.decide(HAN, world.id(), slot, new SlotDecision(winners, reserves, ""));
  }

  private void meet(List<JurorId> present) {
    meetings.record(
        HAN,
        world.id(),
        new Meeting(
            Instant.parse("2023-08-22T06:00:00Z"),
            "The panel met.",
            Set.copyOf(present),
            List.of(),
            List.of()));
  }

  private List<EntryId> finalistsOf(String category) {
    return world.entries.listFinalists(world.id()).stream()
        .filter(entry -> entry.category().equals(category))
        .sorted(Comparator.comparing(Entry::number))
        .map(Entry::id)
        .toList();
  }
}
