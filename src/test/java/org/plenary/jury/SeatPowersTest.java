package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.HAN;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryBarrier;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.programme.EditionDate;
import org.plenary.shared.NotFound;
import org.plenary.verdict.FinalEvaluations;
import org.plenary.verdict.Finalists;
import org.plenary.verdict.JudgeFirst;
import org.plenary.verdict.Meeting;
import org.plenary.verdict.Rankings;
import org.plenary.verdict.SlotDecision;
import org.plenary.verdict.Verdicts;
import org.springframework.beans.factory.annotation.Autowired;

/** A seat ends its powers with it, and keeps from its holder what would sway them. */
@JuryTest
class SeatPowersTest {

  @Autowired private Verdicts verdicts;
  @Autowired private FinalEvaluations meetings;
  @Autowired private Finalists finalists;
  @Autowired private Rankings rankings;
  @Autowired private Scorecards scorecards;
  @Autowired private Assignments assignments;
  @Autowired private Conflicts conflicts;
  @Autowired private Jurors jurors;
  @Autowired private EntryBarrier barrier;
  @Autowired private JuryWorld world;
  private List<Entry> entries;
  private List<JurorId> seats;
  private Person chair;

  @BeforeEach
  void aJuryThatJudges() {
    entries = world.entries(20);
    seats = world.readyJurors(4);
    jurors.nameChair(HAN, seats.get(0), true);
    chair = world.person(seats.get(0));
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
  }

  @Test
  void keepsResultsFromStaffWhoJudgeUntilTheirOwnAreIn() {
    Person both = alsoStaff(seats.get(1));
    Assignment theirs = of(seats.get(0)).get(0);
    world.send(theirs, BigDecimal.valueOf(7));
    // It could leak: the same office reads it without a seat.
    assertThat(scorecards.get(HAN, theirs.id()).scores()).isNotEmpty();
    assertThat(rankings.get(HAN, world.id())).isNotNull();

    assertThatThrownBy(() -> scorecards.get(both, theirs.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> rankings.get(both, world.id())).isInstanceOf(JudgeFirst.class);

    of(seats.get(1)).forEach(own -> world.send(own, BigDecimal.valueOf(6)));

    assertThat(scorecards.get(both, theirs.id()).scores()).isNotEmpty();
    assertThat(rankings.get(both, world.id())).isNotNull();
  }

  @Test
  void keepsAConflictedEntryFromStaffForGood() {
    Person both = alsoStaff(seats.get(1));
    of(seats.get(1)).forEach(own -> world.send(own, BigDecimal.valueOf(6)));
    Assignment theirs = of(seats.get(0)).get(0);
    world.send(theirs, BigDecimal.valueOf(7));
    assertThat(scorecards.get(both, theirs.id()).scores()).isNotEmpty();
    assertThat(barrier.isBarred(both.id(), theirs.entry())).isFalse();

    conflicts.declare(both, seats.get(1), theirs.entry(), ConflictKind.PERSONAL, "");

    assertThatThrownBy(() -> scorecards.get(both, theirs.id())).isInstanceOf(NotFound.class);
    assertThat(barrier.isBarred(both.id(), theirs.entry())).isTrue();
    assertThat(barrier.isBarred(HAN.id(), theirs.entry())).isFalse();
  }

  @Test
  void takesTheChairWithTheSeat() {
    confirmFinalists();
    assertThat(verdicts.listPlacements(chair, world.id())).isEmpty();
    assertThat(meetings.find(chair, world.id())).isEmpty();

    jurors.replace(HAN, seats.get(0), "moved abroad");

    assertThat(jurors.get(seats.get(0)).isChair()).isFalse();
    assertThatThrownBy(() -> verdicts.listPlacements(chair, world.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> meetings.find(chair, world.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> place(chair, finalist("tech"))).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> rankings.recordPanelVote(chair, world.id(), Map.of(entries.get(0).id(), 1), "so"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () ->
                meetings.record(
                    chair,
                    world.id(),
                    new Meeting(Instant.EPOCH, "", Set.of(), List.of(), List.of())))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void hidesTheMinutesFromWhoNeverTookTheSeat() {
    JurorId declined = world.invite("Declined", "Kenya", "Nairobi");
    jurors.decline(world.person(declined), declined, "");

    assertThatThrownBy(() -> meetings.find(world.person(declined), world.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void makesTheChairStepOutWhereTheirOwnEntryIsDecidedOnAndLetsTheDeputy() {
    confirmFinalists();
    Entry own = finalist("tech");
    world.write(seats.get(0), own);
    jurors.nameDeputy(HAN, seats.get(1), true);

    assertThatThrownBy(() -> place(chair, own)).isInstanceOf(SteppedOut.class);
    assertThatThrownBy(() -> verdicts.sign(chair, world.id(), "")).isInstanceOf(SteppedOut.class);

    place(world.person(seats.get(1)), own);
    assertThat(verdicts.listPlacements(HAN, world.id())).hasSize(1);
  }

  private void place(Person by, Entry winner) {
    verdicts.decide(
        by, world.id(), "tech-gold", new SlotDecision(List.of(winner.id()), List.of(), ""));
  }

  private Entry finalist(String category) {
    return world.entries.listFinalists(world.id()).stream()
        .filter(entry -> entry.category().equals(category))
        .findFirst()
        .orElseThrow();
  }

  private void confirmFinalists() {
    world.scoreAll(20);
    finalists.confirm(HAN, world.id(), finalists.propose(world.id()).finalists(), "");
  }

  private List<Assignment> of(JurorId seat) {
    return assignments.list(HAN, world.id()).stream()
        .filter(one -> one.juror().equals(seat))
        .toList();
  }

  private Person alsoStaff(JurorId seat) {
    Person person = world.person(seat);
    return new Person(
        person.id(),
        person.name(),
        person.email(),
        person.organisation(),
        Set.of(Role.JUROR, Role.STAFF),
        person.locale(),
        person.zone());
  }
}
