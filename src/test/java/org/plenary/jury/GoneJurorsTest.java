package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.HAN;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NewPerson;
import org.springframework.beans.factory.annotation.Autowired;

/** A juror whose account is closed gets nothing and is not waited for. */
@JuryTest
class GoneJurorsTest {

  @Autowired private GoneJurors gone;
  @Autowired private Jurors jurors;
  @Autowired private Assignments assignments;
  @Autowired private JuryWorld world;

  private List<JurorId> seats;

  @BeforeEach
  void someAreReady() {
    world.entries(8);
    seats = world.readyJurors(5);
  }

  @Test
  void getsNoEntryInAPlan() {
    world.close(seats.get(0));

    AssignmentPlan plan = assignments.propose(world.id());

    assertThat(plan.assignments())
        .isNotEmpty()
        .noneMatch(given -> given.juror().equals(seats.get(0)));
  }

  @Test
  void outdatesAPlanThatGivesThemEntries() {
    AssignmentPlan plan = assignments.propose(world.id());
    world.close(seats.get(0));

    assertThatThrownBy(() -> assignments.approve(HAN, plan)).isInstanceOf(PlanOutdated.class);
  }

  @Test
  void getsNoEntryByHand() {
    world.assign();
    Assignment open = assignments.list(world.id()).get(0);
    JurorId other = assignments.listCandidates(HAN, open.id()).get(0).id();
    world.close(other);

    assertThat(assignments.listCandidates(HAN, open.id())).noneMatch(one -> one.id().equals(other));
    assertThatThrownBy(() -> assignments.reassign(HAN, open.id(), other, "To even out"))
        .isInstanceOf(JurorCannotTakeEntry.class);
  }

  @Test
  void isNotAskedAsAnAlternate() {
    JurorId first = alternate("Ines");
    JurorId second = alternate("Lind");
    world.close(first);

    assertThat(jurors.askAlternate(world.id())).contains(second);
  }

  @Test
  void isToldFromTheOthers() {
    world.close(seats.get(4));

    assertThat(gone.among(jurors.list(world.id()))).containsExactly(seats.get(4));
  }

  @Test
  void leavesTheSeatToTheOfficeAndAnInvitationToAnAlternate() {
    JurorId asked = world.invite("Asked", "Nowhere", "Nowhere");

    assertThat(gone.settle(world.person(seats.get(0)).id())).containsExactly(seats.get(0));
    assertThat(jurors.get(seats.get(0)).state()).isEqualTo(JurorState.ACCEPTED);
    assertThat(gone.settle(world.person(asked).id())).isEmpty();
    assertThat(jurors.get(asked).state()).isEqualTo(JurorState.DECLINED);
  }

  private JurorId alternate(String name) {
    NewPerson person = world.newPerson(name);
    return jurors.invite(HAN, world.id(), person, true);
  }
}
