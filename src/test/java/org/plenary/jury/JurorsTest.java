package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.AUDITOR;
import static org.plenary.jury.JuryWorld.HAN;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.programme.EditionDate;
import org.plenary.shared.NotFound;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@JuryTest
class JurorsTest {

  @Autowired private Jurors jurors;
  @Autowired private Assignments assignments;
  @Autowired private JuryProgress progress;
  @Autowired private JuryWorld world;
  @Autowired private ApplicationEvents events;
  @Autowired private StatementCounter statements;

  @Test
  void takesAnAnswerOnceHoweverOftenItIsClicked() {
    JurorId id = world.invite("Amara Okello", "Kenya", "Nairobi");

    jurors.accept(world.person(id), id);
    jurors.accept(world.person(id), id);

    assertThat(jurors.get(id).state()).isEqualTo(JurorState.ACCEPTED);
    assertThat(events.stream(JurorAccepted.class)).hasSize(1);
    assertThatThrownBy(() -> jurors.decline(world.person(id), id, ""))
        .isInstanceOf(InvitationAnswered.class);
  }

  @Test
  void hidesAnInvitationFromEverybodyElse() {
    JurorId id = world.invite("Amara Okello", "Kenya", "Nairobi");
    Person other = world.person(world.ready("Somebody Else"));

    assertThatThrownBy(() -> jurors.accept(other, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> jurors.get(other, id)).isInstanceOf(NotFound.class);
    assertThat(jurors.get(AUDITOR, id).person()).isEqualTo(world.person(id).id());
    assertThatThrownBy(() -> jurors.accept(AUDITOR, id)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void asksTheAlternateWhoStoodReadyLongest() {
    JurorId first = alternate("First Alternate");
    JurorId second = alternate("Second Alternate");
    JurorId asked = world.invite("Amara Okello", "Kenya", "Nairobi");

    jurors.decline(world.person(asked), asked, "abroad");

    assertThat(jurors.askAlternate(world.id())).contains(first);
    assertThat(jurors.get(first).state()).isEqualTo(JurorState.INVITED);
    assertThat(jurors.askAlternate(world.id())).contains(second);
    assertThat(jurors.askAlternate(world.id())).isEmpty();
    assertThat(events.stream(JurorDeclined.class)).hasSize(1);
  }

  @Test
  void givesNobodyTwoSeats() {
    world.invite("Amara Okello", "Kenya", "Nairobi");

    assertThatThrownBy(() -> world.invite("Amara Okello", "Kenya", "Nairobi"))
        .isInstanceOf(AlreadyOnTheJury.class);
  }

  @Test
  void asksAgainWhoDeclinedByMistakeOrIsSilent() {
    JurorId id = world.invite("Amara Okello", "Kenya", "Nairobi");
    jurors.askAgain(HAN, id);
    assertThat(events.stream(JurorAskedAgain.class)).hasSize(1);
    jurors.decline(world.person(id), id, "the wrong button");

    assertThat(world.invite("Amara Okello", "Kenya", "Nairobi")).isEqualTo(id);

    jurors.accept(world.person(id), id);
    assertThat(jurors.get(id).state()).isEqualTo(JurorState.ACCEPTED);
    assertThat(events.stream(JurorInvited.class)).hasSize(2);
    assertThatThrownBy(() -> jurors.askAgain(HAN, id)).isInstanceOf(InvitationAnswered.class);
    assertThatThrownBy(() -> jurors.askAgain(world.person(id), id)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void takesBackOnlyWhatAReplacedJurorHasNotSent() {
    world.entries(4);
    List<JurorId> seats = world.readyJurors(3);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    Assignment sent =
        assignments.list(HAN, world.id()).stream()
            .filter(assignment -> assignment.juror().equals(seats.get(0)))
            .findFirst()
            .orElseThrow();
    world.send(sent, BigDecimal.valueOf(7));

    jurors.replace(HAN, seats.get(0), "Fell ill");

    assertThat(assignments.get(sent.id()).state()).isEqualTo(AssignmentState.SUBMITTED);
    assertThat(events.stream(ScorecardReplaced.class)).hasSize(3);
    JurorId next = world.ready("Takes over");
    AssignmentPlan plan = assignments.propose(world.id());
    assertThat(plan.assignments()).hasSize(3).allMatch(pair -> pair.juror().equals(next));
  }

  @Test
  void wantsAReasonForAReplacement() {
    JurorId id = world.ready("Amara Okello");

    assertThatThrownBy(() -> jurors.replace(HAN, id, " ")).isInstanceOf(ReasonWanted.class);
    assertThat(jurors.get(id).state()).isEqualTo(JurorState.ACCEPTED);
  }

  @Test
  void listsProgressInTheSameNumberOfStatementsForOneAndForThree() {
    world.entries(3);
    world.ready("One");
    int forOne = statements.countDuring(() -> progress.list(HAN, world.id()));
    world.ready("Two");
    world.ready("Three");
    world.assign();

    int forThree = statements.countDuring(() -> progress.list(HAN, world.id()));

    assertThat(forThree).isEqualTo(forOne);
    assertThat(progress.list(HAN, world.id()))
        .hasSize(3)
        .allMatch(row -> row.load().assigned() == 3);
  }

  private JurorId alternate(String name) {
    return jurors.invite(HAN, world.id(), JuryWorld.newPerson(name), true);
  }
}
