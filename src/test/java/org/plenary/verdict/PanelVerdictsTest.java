package org.plenary.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.AUDITOR;
import static org.plenary.jury.JuryWorld.HAN;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Entry;
import org.plenary.identity.Person;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryTest;
import org.plenary.jury.JuryWorld;
import org.plenary.jury.SteppedOut;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.EditionDate;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@JuryTest
class PanelVerdictsTest {

  @Autowired private PanelVerdicts panel;
  @Autowired private Finalists finalists;
  @Autowired private FinalEvaluations meetings;
  @Autowired private Verdicts verdicts;
  @Autowired private Jurors jurors;
  @Autowired private JuryWorld world;
  @Autowired private ApplicationEvents events;

  private JurorId chair;
  private JurorId other;

  @BeforeEach
  void aChairWhoIsNotOfTheOffice() {
    world.entries(60);
    List<JurorId> seats = world.readyJurors(5);
    chair = seats.get(0);
    other = seats.get(1);
    jurors.nameChair(HAN, chair, true);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
  }

  @Test
  void readsNothingOfTheOthersWhileTheChairJudges() {
    assertThatThrownBy(() -> panel.get(person(chair), chair)).isInstanceOf(JudgeFirst.class);
  }

  @Test
  void letsTheChairReadWhatThePanelProposes() {
    propose();

    PanelVerdict read = panel.get(person(chair), chair);

    assertThat(read.placements()).isNotEmpty();
    assertThat(read.reasons()).hasSize(world.edition.slots().size());
    assertThat(read.meeting()).isNotNull();
    assertThat(read.wantsSignature()).isFalse();
  }

  @Test
  void doesNotExistForOtherJurorsNorFromAnotherSeat() {
    propose();

    assertThatThrownBy(() -> panel.get(person(other), other)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> panel.get(person(other), chair)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> panel.get(HAN, chair)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> panel.signBeside(person(other), chair)).isInstanceOf(NotFound.class);
    jurors.nameChair(HAN, chair, false);
    assertThatThrownBy(() -> panel.get(person(chair), chair)).isInstanceOf(NotFound.class);
  }

  @Test
  void stepsOutWhereTheChairWroteAFinalist() {
    propose();
    Entry own = world.entries.listFinalists(world.id()).get(0);
    world.write(chair, own);

    assertThatThrownBy(() -> panel.get(person(chair), chair)).isInstanceOf(SteppedOut.class);
    assertThatThrownBy(() -> panel.signBeside(person(chair), chair)).isInstanceOf(SteppedOut.class);
  }

  @Test
  void putsTheChairsNameBesideTheOfficesOnce() {
    propose();
    assertThatThrownBy(() -> panel.signBeside(person(chair), chair))
        .isInstanceOf(VerdictUnsigned.class);
    Verdict verdict = verdicts.sign(HAN, world.id(), "Agreed");
    assertThat(panel.get(person(chair), chair).wantsSignature()).isTrue();

    panel.signBeside(person(chair), chair);
    panel.signBeside(person(chair), chair);

    assertThat(panel.findBeside(AUDITOR, world.id()).orElseThrow().sha256())
        .isEqualTo(verdict.sha256());
    assertThat(panel.get(person(chair), chair).wantsSignature()).isFalse();
    assertThat(events.stream(VerdictSignedBeside.class)).hasSize(1);
    assertThatThrownBy(() -> panel.findBeside(person(other), world.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void asksForNoOtherNameWhereTheChairSignedTheVerdict() {
    propose();

    verdicts.sign(person(chair), world.id(), "Agreed");

    assertThat(panel.get(person(chair), chair).wantsSignature()).isFalse();
    panel.signBeside(person(chair), chair);
    assertThat(events.stream(VerdictSignedBeside.class)).isEmpty();
  }

  @Test
  void asksTheDeputyWhereTheChairWasAway() {
    jurors.nameDeputy(HAN, other, true);
    world.scoreAll(60);
    finalists.confirm(HAN, world.id(), finalists.propose(world.id()).finalists(), "");
    meet(Set.of(other));

    assertThat(panel.findSigner(world.id()).map(Juror::id)).hasValue(other);
    meet(Set.of(chair, other));
    assertThat(panel.findSigner(world.id()).map(Juror::id)).hasValue(chair);
  }

  private void propose() {
    world.scoreAll(60);
    finalists.confirm(HAN, world.id(), finalists.propose(world.id()).finalists(), "");
    Set<JurorId> everybody = new HashSet<>();
    jurors.list(world.id()).forEach(seat -> everybody.add(seat.id()));
    meet(everybody);
    for (AwardSlot slot : world.edition.slots()) {
      List<Entry> fitting =
          world.entries.listFinalists(world.id()).stream()
              .filter(entry -> entry.category().equals(slot.category()))
              .filter(
                  entry ->
                      verdicts.listPlacements(HAN, world.id()).stream()
                          .noneMatch(placed -> placed.entry().equals(entry.id())))
              .limit(slot.count())
              .toList();
      verdicts.decide(
          HAN,
          world.id(),
          slot.key(),
          new SlotDecision(fitting.stream().map(Entry::id).toList(), List.of(), "As agreed"));
    }
  }

  private void meet(Set<JurorId> present) {
    meetings.record(
        HAN,
        world.id(),
        new Meeting(
            world.edition.date(EditionDate.FINAL_EVALUATION_OPENS).at(),
            "Everybody agreed.",
            present,
            List.of(),
            List.of()));
  }

  private Person person(JurorId id) {
    return world.person(id);
  }
}
