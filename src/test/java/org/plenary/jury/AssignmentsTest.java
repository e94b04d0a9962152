package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.AUDITOR;
import static org.plenary.jury.JuryWorld.HAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@JuryTest
class AssignmentsTest {

  @Autowired private Assignments assignments;
  @Autowired private JurorOrigins origins;
  @Autowired private Conflicts conflicts;
  @Autowired private JuryProgress progress;
  @Autowired private JuryWorld world;
  @Autowired private ApplicationEvents events;

  @Test
  void givesOutTheEditionOf2023AsSixHundredAndTwentySeven() {
    world.entries(209);
    world.readyJurors(16);

    world.assign();

    assertThat(events.stream(AssignmentMade.class)).hasSize(627);
    assertThat(events.stream(AssignmentsApproved.class)).hasSize(1);
    assertThat(progress.list(HAN, world.id()))
        .extracting(row -> row.load().assigned())
        .allMatch(load -> load == 39 || load == 40)
        .filteredOn(load -> load == 40)
        .hasSize(3);
    assertThat(world.entries.listAssignable(world.id()))
        .allMatch(entry -> entry.state() == EntryState.IN_EVALUATION);
  }

  @Test
  void saysWhomTheRuleAboutTheOwnCountryCannotSee() {
    List<Entry> entries = world.entries(2);
    world.accepted("Known", "Republic of Korea", "Seoul");
    JurorId unknown = world.accepted("Unknown", "", "");

    assertThat(assignments.gaps(world.id()).jurors()).containsExactly(unknown);
    assertThat(assignments.gaps(world.id()).entries()).hasSameSizeAs(entries);

    origins.correct(HAN, unknown, new JurorOrigin("France", "Lyon"));
    assertThat(assignments.gaps(world.id()).jurors()).isEmpty();
    assertThat(events.stream(JurorOriginCorrected.class)).hasSize(1);
    Person juror = world.person(unknown);
    assertThatThrownBy(() -> origins.correct(juror, unknown, JurorOrigin.UNKNOWN))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void explainsWhichEntryLacksAJurorAndWhy() {
    List<Entry> entries = world.entries(3);
    JurorId first = world.accepted("First", "Nowhere", "Nowhere");
    conflicts.declare(world.person(first), first, entries.get(0).id(), ConflictKind.EMPLOYER, "");
    world.declare(first);
    world.readyJurors(2);
    JurorId late = world.accepted("Has not declared", "Nowhere", "Nowhere");

    AssignmentPlan plan = assignments.propose(world.id());

    assertThat(plan.shortfalls())
        .singleElement()
        .satisfies(
            shortfall -> {
              assertThat(shortfall.entry()).isEqualTo(entries.get(0).id());
              assertThat(shortfall.missing()).isEqualTo(1);
              assertThat(shortfall.conflicted()).isEqualTo(1);
            });
    assertThat(plan.notReady()).containsExactly(late);
  }

  @Test
  void refusesAPlanThatAConflictOvertook() {
    world.entries(6);
    JurorId juror = world.readyJurors(4).get(0);
    AssignmentPlan plan = assignments.propose(world.id());
    EntryId entry =
        plan.assignments().stream()
            .filter(pair -> pair.juror().equals(juror))
            .findFirst()
            .orElseThrow()
            .entry();
    conflicts.declare(world.person(juror), juror, entry, ConflictKind.PERSONAL, "a cousin");

    assertThatThrownBy(() -> assignments.approve(HAN, plan)).isInstanceOf(PlanOutdated.class);
    assertThat(assignments.list(HAN, world.id())).isEmpty();
  }

  @Test
  void refusesTheSamePlanTwice() {
    world.entries(6);
    world.readyJurors(4);
    AssignmentPlan plan = assignments.propose(world.id());
    assignments.approve(HAN, plan);

    assertThatThrownBy(() -> assignments.approve(HAN, plan)).isInstanceOf(PlanOutdated.class);
    assertThat(assignments.list(AUDITOR, world.id())).hasSize(18);
  }

  @Test
  void letsOnlyStaffGiveOut() {
    world.entries(2);
    Person juror = world.person(world.readyJurors(3).get(0));
    AssignmentPlan plan = assignments.propose(world.id());

    assertThatThrownBy(() -> assignments.approve(juror, plan)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> assignments.approve(AUDITOR, plan)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> assignments.list(juror, world.id())).isInstanceOf(NotFound.class);
  }
}
