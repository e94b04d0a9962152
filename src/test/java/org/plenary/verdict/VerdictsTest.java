package org.plenary.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.AUDITOR;
import static org.plenary.jury.JuryWorld.HAN;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.jury.ConflictKind;
import org.plenary.jury.Conflicts;
import org.plenary.jury.DeputyNamed;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryTest;
import org.plenary.jury.JuryWorld;
import org.plenary.jury.ReasonWanted;
import org.plenary.programme.EditionDate;
import org.plenary.shared.NotFound;
import org.plenary.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@JuryTest
class VerdictsTest {

  @Autowired private Verdicts verdicts;
  @Autowired private Reserves reserves;
  @Autowired private FinalEvaluations meetings;
  @Autowired private Finalists finalists;
  @Autowired private Jurors jurors;
  @Autowired private Conflicts conflicts;
  @Autowired private JuryWorld world;
  @Autowired private ApplicationEvents events;

  private List<JurorId> seats;
  private List<EntryId> tech;
  private List<EntryId> human;

  @BeforeEach
  void finalistsAreConfirmed() {
    world.entries(20);
    seats = world.readyJurors(4);
    jurors.nameChair(HAN, seats.get(0), true);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    world.scoreAll(20);
    finalists.confirm(HAN, world.id(), finalists.propose(world.id()).finalists(), "");
    tech = finalistsOf("tech");
    human = finalistsOf("human");
  }

  @Test
  void signsAVerdictThatFillsEverySlotAndOffersTheAwards() {
    meet(seats);
    decideAll();

    Verdict verdict = verdicts.sign(HAN, world.id(), "The jury thanks all who entered.");

    assertThat(verdict.sha256()).isEqualTo(VerdictText.sha256(verdict.content()));
    assertThat(verdict.content()).contains("winner\t1\t" + tech.get(0)).contains("thanks all");
    assertThat(world.entries.state(tech.get(0))).isEqualTo(EntryState.AWARD_OFFERED);
    assertThat(world.entries.state(tech.get(3))).isEqualTo(EntryState.RESERVE);
    assertThat(events.stream(VerdictSigned.class)).hasSize(1);
  }

  @Test
  void freezesTheVerdictAndTheMinutesOnceSigned() {
    meet(seats);
    decideAll();
    verdicts.sign(HAN, world.id(), "Done.");

    assertThatThrownBy(() -> decide("tech-gold", List.of(tech.get(1)), List.of()))
        .isInstanceOf(VerdictFrozen.class);
    assertThatThrownBy(() -> meet(seats)).isInstanceOf(VerdictFrozen.class);
    assertThatThrownBy(() -> verdicts.sign(HAN, world.id(), "Again."))
        .isInstanceOf(VerdictFrozen.class);
  }

  @Test
  void cannotDecideWithoutHalfTheJurorsAndTheChair() {
    decideAll();
    meet(List.of(seats.get(0)));
    assertThatThrownBy(() -> verdicts.sign(HAN, world.id(), ""))
        .isInstanceOf(MeetingInquorate.class);

    meet(seats.subList(1, 4));
    assertThatThrownBy(() -> verdicts.sign(HAN, world.id(), ""))
        .isInstanceOf(MeetingInquorate.class);

    meet(seats.subList(0, 2));
    verdicts.sign(HAN, world.id(), "Half of four, with the chair.");
    assertThat(verdicts.find(AUDITOR, world.id())).isPresent();
  }

  @Test
  void restsOnNoPartnersPickWhereThereIsNoPartner() {
    assertThatThrownBy(
            () ->
                verdicts.decide(
                    HAN,
                    world.id(),
                    "index-mention",
                    new SlotDecision(tech.subList(3, 4), List.of(), "x", MentionGround.PARTNER)))
        .hasMessageContaining("mention-ground");
  }

  @Test
  void losesNoMinutesThatAColleagueWroteMeanwhile() {
    Meeting first = meeting("Ten of us met.");
    meetings.record(HAN, world.id(), first, Optional.empty());
    Optional<Meeting> seen = meetings.find(HAN, world.id());

    assertThatThrownBy(() -> meetings.record(HAN, world.id(), meeting("We met."), Optional.empty()))
        .isInstanceOf(MeetingChanged.class);
    meetings.record(HAN, world.id(), meeting("Ten of us met, and agreed."), seen);
    assertThatThrownBy(() -> meetings.record(HAN, world.id(), meeting("We met."), seen))
        .isInstanceOf(MeetingChanged.class);
    assertThat(meetings.find(HAN, world.id()).orElseThrow().minutes()).endsWith("and agreed.");
  }

  @Test
  void recusesNobodyWhoTurnsOutNotToHaveBeenThere() {
    conflicts.declare(
        world.person(seats.get(1)), seats.get(1), tech.get(0), ConflictKind.PERSONAL, "family");
    meet(seats);
    Meeting before = meetings.find(HAN, world.id()).orElseThrow();
    assertThat(before.recusals()).hasSize(1);

    meetings.record(
        HAN,
        world.id(),
        new Meeting(
            before.heldAt(),
            before.minutes(),
            Set.of(seats.get(0), seats.get(2)),
            before.recusals(),
            List.of()));

    assertThat(meetings.find(HAN, world.id()).orElseThrow().recusals()).isEmpty();
  }

  private Meeting meeting(String minutes) {
    return new Meeting(
        Instant.parse("2023-08-20T05:00:00Z"), minutes, Set.copyOf(seats), List.of(), List.of());
  }

  @Test
  void isNotSignedOverAWinnerOrAReserveWhoWithdrew() {
    meet(seats);
    decideAll();
    for (EntryId gone : List.of(tech.get(0), tech.get(3))) {
      world.entries.move(gone, EntryState.WITHDRAWN, null, null);

      assertThatThrownBy(() -> verdicts.sign(HAN, world.id(), ""))
          .isInstanceOf(SlotRefused.class)
          .hasMessageContaining("placed-gone")
          .hasMessageContaining("Gold");
      assertThat(world.entries.state(gone)).isEqualTo(EntryState.WITHDRAWN);
      world.entries.move(gone, EntryState.FINALIST, null, null);
    }

    verdicts.sign(HAN, world.id(), "");
    assertThat(world.entries.state(tech.get(0))).isEqualTo(EntryState.AWARD_OFFERED);
  }

  @Test
  void decidesWithADeputyWhereTheChairIsAway() {
    decideAll();
    meet(seats.subList(1, 4));
    jurors.nameDeputy(HAN, seats.get(2), true);

    verdicts.sign(HAN, world.id(), "The deputy presided.");

    assertThat(verdicts.find(AUDITOR, world.id())).isPresent();
    assertThat(events.stream(DeputyNamed.class)).hasSize(1);
  }

  @Test
  void wantsAReasonForASlotThatIsEmptyOrShared() {
    assertThatThrownBy(
            () ->
                verdicts.decide(
                    HAN, world.id(), "tech-gold", new SlotDecision(List.of(), List.of(), "")))
        .isInstanceOf(ReasonWanted.class);
    verdicts.decide(
        HAN,
        world.id(),
        "tech-gold",
        new SlotDecision(tech.subList(0, 2), List.of(), "Equal in every respect"));

    assertThat(verdicts.listPlacements(HAN, world.id())).hasSize(2);
  }

  @Test
  void refusesAnEntryOfAnotherCategoryAndAnEntryThatWinsTwice() {
    decide("tech-gold", List.of(tech.get(0)), List.of());

    assertThatThrownBy(() -> decide("tech-silver", List.of(human.get(0)), List.of()))
        .isInstanceOf(SlotRefused.class);
    assertThatThrownBy(() -> decide("tech-silver", List.of(tech.get(0)), List.of()))
        .isInstanceOf(SlotRefused.class);
    assertThatThrownBy(() -> decide("tech-silver", List.of(EntryId.next()), List.of()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void wantsEverySlotDecidedBeforeItIsSigned() {
    meet(seats);
    decide("tech-gold", List.of(tech.get(0)), List.of());

    assertThatThrownBy(() -> verdicts.sign(HAN, world.id(), "")).isInstanceOf(SlotRefused.class);
  }

  @Test
  void movesTheReserveUpWhereTheWinnerDeclines() {
    meet(seats);
    decideAll();
    verdicts.sign(HAN, world.id(), "Done.");
    assertThat(reserves.promote(world.id(), "tech-gold")).isEmpty();
    world.entries.move(tech.get(0), EntryState.DECLINED, null, null);

    assertThat(reserves.promote(world.id(), "tech-gold")).contains(tech.get(3));
    assertThat(reserves.promote(world.id(), "tech-gold")).isEmpty();

    assertThat(world.entries.state(tech.get(3))).isEqualTo(EntryState.AWARD_OFFERED);
    assertThat(events.stream(ReservePromoted.class))
        .singleElement()
        .satisfies(told -> assertThat(told.insteadOf()).isEqualTo(tech.get(0)));
  }

  @Test
  void tellsTheOfficeWhereNoReserveIsLeft() {
    meet(seats);
    decideAll();
    verdicts.sign(HAN, world.id(), "Done.");
    world.entries.move(human.get(0), EntryState.DECLINED, null, null);

    assertThat(reserves.promote(world.id(), "human-gold")).isEmpty();
    assertThat(events.stream(ReserveWanted.class)).hasSize(1);
  }

  @Test
  void neverFillsASharedAwardBeyondItsCount() {
    meet(seats);
    decideAll();
    verdicts.decide(
        HAN,
        world.id(),
        "human-bronze",
        new SlotDecision(List.of(human.get(2), human.get(3)), List.of(human.get(4)), "Equal"));
    verdicts.sign(HAN, world.id(), "Done.");
    world.entries.move(human.get(2), EntryState.DECLINED, null, null);

    assertThat(reserves.promote(world.id(), "human-bronze")).isEmpty();
    assertThat(events.stream(ReserveWanted.class)).isEmpty();

    world.entries.move(human.get(3), EntryState.DECLINED, null, null);
    assertThat(reserves.promote(world.id(), "human-bronze")).contains(human.get(4));
  }

  @Test
  void refusesAReserveWhoWinsElsewhereForTheirTurnWouldNeverCome() {
    decide("tech-gold", List.of(tech.get(0)), List.of(tech.get(3)));

    assertThatThrownBy(() -> decide("tech-silver", List.of(tech.get(1)), List.of(tech.get(0))))
        .isInstanceOf(SlotRefused.class)
        .hasMessageContaining("reserve-wins-elsewhere");
    assertThatThrownBy(() -> decide("tech-silver", List.of(tech.get(3)), List.of()))
        .isInstanceOf(SlotRefused.class)
        .hasMessageContaining("winner-waits-elsewhere");
    decide("tech-silver", List.of(tech.get(1)), List.of(tech.get(3)));
  }

  @Test
  void keepsResultsInsideUntilTheEmbargoLifts() {
    meet(seats);
    decideAll();
    verdicts.sign(HAN, world.id(), "Done.");
    world.entries.move(tech.get(0), EntryState.AWARD_OFFERED, "tech-gold", Instant.EPOCH);
    assertThatThrownBy(() -> verdicts.publish(world.id())).isInstanceOf(EmbargoHolds.class);
    assertThat(verdicts.listResults(world.id())).isEmpty();

    world.at(EditionDate.EMBARGO_LIFTS);
    verdicts.publish(world.id());
    verdicts.publish(world.id());

    assertThat(events.stream(ResultsPublished.class)).hasSize(1);
    assertThat(verdicts.listResults(world.id()))
        .singleElement()
        .satisfies(result -> assertThat(result.entry().id()).isEqualTo(tech.get(0)));
    assertThat(world.entries.state(tech.get(4))).isEqualTo(EntryState.NO_AWARD);
    assertThat(world.entries.state(tech.get(3))).isEqualTo(EntryState.RESERVE);
  }

  @Test
  void writesDownThatAConflictedJurorSteppedOut() {
    conflicts.declare(
        world.person(seats.get(1)), seats.get(1), tech.get(0), ConflictKind.PERSONAL, "a cousin");

    meet(seats);

    assertThat(meetings.find(AUDITOR, world.id()).orElseThrow().recusals())
        .singleElement()
        .satisfies(recusal -> assertThat(recusal.entry()).isEqualTo(tech.get(0)));
  }

  @Test
  void signsWhoSteppedOutAndHowThePanelVoted() {
    conflicts.declare(
        world.person(seats.get(1)), seats.get(1), tech.get(0), ConflictKind.PERSONAL, "a cousin");
    meet(seats);
    decideAll();

    Verdict verdict = verdicts.sign(HAN, world.id(), "Done.");

    assertThat(verdict.content())
        .contains("recused\t" + seats.get(1) + "\t" + tech.get(0) + "\n")
        .contains("vote\ttech-gold\t" + tech.get(0) + "\t1\t0\t0\n")
        .doesNotContain("cousin");
  }

  @Test
  void recordsNoVotesThatNobodyCouldHaveCast() {
    for (Meeting.Vote wrong :
        List.of(
            new Meeting.Vote("tech-gold", tech.get(0), -1, 2, 0),
            new Meeting.Vote("tech-gold", tech.get(0), 3, 1, 2),
            new Meeting.Vote("tech-gold", human.get(0), 3, 1, 0))) {
      assertThatThrownBy(() -> voteIn(wrong)).isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(() -> voteIn(new Meeting.Vote("no-such", tech.get(0), 1, 1, 0)))
        .isInstanceOf(NotFound.class);
    Meeting.Vote once = new Meeting.Vote("tech-gold", tech.get(0), 1, 1, 0);
    assertThatThrownBy(() -> voteIn(once, once)).isInstanceOf(SlotRefused.class);
    assertThat(meetings.isRecorded(world.id())).isFalse();
  }

  private void voteIn(Meeting.Vote... votes) {
    meetings.record(
        HAN,
        world.id(),
        new Meeting(Instant.EPOCH, "", Set.copyOf(seats), List.of(), List.of(votes)));
  }

  @Test
  void hidesTheVerdictFromJurorsWithoutTheChair() {
    Person juror = world.person(seats.get(1));

    assertThatThrownBy(() -> verdicts.listPlacements(juror, world.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> decideAs(juror)).isInstanceOf(NotAllowed.class);
    decideAs(world.person(seats.get(0)));
    assertThat(verdicts.listPlacements(HAN, world.id())).hasSize(1);
  }

  @Test
  void givesASpecialMentionToAnyEligibleEntryAndSaysWhatItRestsOn() {
    EntryId other = others().get(0);
    assertThatThrownBy(() -> decide("tech-gold", List.of(other), List.of()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> decide("partner-mention", List.of(other), List.of()))
        .isInstanceOf(SlotRefused.class)
        .hasMessageContaining("mention-ground");
    meet(seats);
    decideAll();
    mention("partner-mention", List.of(other), List.of());
    assertThat(world.entries.state(other)).isEqualTo(EntryState.NOT_A_FINALIST);

    Verdict verdict = verdicts.sign(HAN, world.id(), "Done.");

    assertThat(verdict.content()).contains("ground\tpartner\nwinner\t1\t" + other);
    assertThat(verdicts.mapGrounds(HAN, world.id()))
        .containsExactly(Map.entry("partner-mention", MentionGround.PARTNER));
    assertThat(world.entries.state(other)).isEqualTo(EntryState.AWARD_OFFERED);
    assertThat(world.entries.listFinalists(world.id())).extracting(Entry::id).doesNotContain(other);
  }

  @Test
  void publishesAnAcceptedMentionAndLeavesTheOtherEntriesAsTheyWere() {
    List<EntryId> others = others();
    meet(seats);
    decideAll();
    mention("partner-mention", List.of(others.get(0)), List.of());
    verdicts.sign(HAN, world.id(), "Done.");
    world.entries.move(others.get(0), EntryState.AWARD_OFFERED, "partner-mention", Instant.EPOCH);
    assertThat(verdicts.listResults(world.id())).isEmpty();

    world.at(EditionDate.EMBARGO_LIFTS);
    verdicts.publish(world.id());

    assertThat(verdicts.listResults(world.id()))
        .extracting(result -> result.entry().id())
        .containsExactly(others.get(0));
    assertThat(world.entries.state(others.get(1))).isEqualTo(EntryState.NOT_A_FINALIST);
  }

  @Test
  void movesAnEntryThatWasNoFinalistUpToAMentionGivenUp() {
    List<EntryId> others = others();
    meet(seats);
    decideAll();
    mention("partner-mention", List.of(others.get(0)), List.of(others.get(1)));
    verdicts.sign(HAN, world.id(), "Done.");
    assertThat(world.entries.state(others.get(1))).isEqualTo(EntryState.NOT_A_FINALIST);
    world.entries.move(others.get(0), EntryState.DECLINED, null, null);

    assertThat(reserves.promote(world.id(), "partner-mention")).contains(others.get(1));

    assertThat(world.entries.state(others.get(1))).isEqualTo(EntryState.AWARD_OFFERED);
  }

  private void mention(String slot, List<EntryId> winners, List<EntryId> reserves) {
    verdicts.decide(
        HAN, world.id(), slot, new SlotDecision(winners, reserves, "", MentionGround.PARTNER));
  }

  /** Two that were judged and named no finalists. */
  private List<EntryId> others() {
    List<EntryId> others = tech.subList(tech.size() - 2, tech.size());
    others.forEach(entry -> world.entries.move(entry, EntryState.NOT_A_FINALIST, null, null));
    return others;
  }

  private void decideAs(Person by) {
    verdicts.decide(
        by, world.id(), "tech-gold", new SlotDecision(List.of(tech.get(0)), List.of(), ""));
  }

  private void decideAll() {
    decide("tech-gold", List.of(tech.get(0)), List.of(tech.get(3)));
    decide("tech-silver", List.of(tech.get(1)), List.of(tech.get(3)));
    decide("tech-bronze", List.of(tech.get(2)), List.of());
    decide("human-gold", List.of(human.get(0)), List.of());
    decide("human-silver", List.of(human.get(1)), List.of());
    decide("human-bronze", List.of(human.get(2)), List.of());
    for (String slot : List.of("leader", "partner-mention", "index-mention")) {
      verdicts.decide(
          HAN, world.id(), slot, new SlotDecision(List.of(), List.of(), "Nobody this year"));
    }
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
            List.of(new Meeting.Vote("tech-gold", tech.get(0), 1, 0, 0))));
  }

  private List<EntryId> finalistsOf(String category) {
    return world.entries.listFinalists(world.id()).stream()
        .filter(entry -> entry.category().equals(category))
        .sorted(Comparator.comparing(Entry::number))
        .map(Entry::id)
        .toList();
  }
}
