package org.plenary.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.milestone.MilestoneWorld.AMARA;
import static org.plenary.milestone.MilestoneWorld.AUDITOR;
import static org.plenary.milestone.MilestoneWorld.JOYCE;
import static org.plenary.milestone.MilestoneWorld.LUIS;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.shared.NotFound;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@MilestoneTest
class MilestonesTest {

  @Autowired private PlanImport imports;
  @Autowired private MilestoneWorld world;
  @Autowired private WorkPlans plans;
  @Autowired private Milestones milestones;
  @Autowired private Redating redating;
  @Autowired private Deliveries deliveries;
  @Autowired private MilestoneNeeds needs;
  @Autowired private ApplicationEvents events;
  @Autowired private StatementCounter statements;

  private PlanId plan;

  @BeforeEach
  void begin() {
    plan = world.plan();
  }

  @Test
  void keepsTheFirstPlanForEverAndTheWayItMoved() {
    Milestone kickOff = world.add(plan, "Kick-off", "2023-11-15/2023-11-16", AMARA);

    redating.redate(AMARA, kickOff, Window.parse("2023-11-30"), "The room was taken", false);
    redating.redate(
        JOYCE, world.get(kickOff), Window.parse("2023-12-13"), "Hosts asked for time", false);

    Milestone now = world.get(kickOff);
    assertThat(now.first().code()).isEqualTo("2023-11-15/2023-11-16");
    assertThat(now.forecast().code()).isEqualTo("2023-12-13");
    assertThat(milestones.listChanges(AUDITOR, kickOff.id()))
        .extracting(MilestoneChange::to, MilestoneChange::reason)
        .startsWith(
            org.assertj.core.groups.Tuple.tuple("2023-12-13", "Hosts asked for time"),
            org.assertj.core.groups.Tuple.tuple("2023-11-30", "The room was taken"));
    assertThat(events.stream(MilestoneRedated.class)).hasSize(2);
  }

  @Test
  void refusesANewDateWithoutAReason() {
    Milestone kickOff = world.add(plan, "Kick-off", "2023-11-15", AMARA);

    assertThatThrownBy(
            () -> redating.redate(JOYCE, kickOff, Window.parse("2023-12-13"), "  ", false))
        .isInstanceOf(MilestoneRefused.class)
        .hasMessageContaining("no-reason");
    assertThat(world.get(kickOff)).isEqualTo(kickOff);
  }

  @Test
  void refusesToOverwriteWhatSomebodyElseMovedMeanwhile() {
    Milestone seen = world.add(plan, "Kick-off", "2023-11-15", AMARA);
    redating.redate(AMARA, seen, Window.parse("2023-12-13"), "Hosts asked", false);

    assertThatThrownBy(
            () -> redating.redate(JOYCE, seen, Window.parse("2023-12-01"), "Earlier", false))
        .hasMessageContaining("changed-meanwhile");
    assertThat(world.get(seen).forecast().code()).isEqualTo("2023-12-13");
  }

  @Test
  void movesWhatWouldBreakJustAsFarAsItMust() {
    Milestone draft = world.add(plan, "Draft", "2024-06-01/2024-06-30", AMARA);
    Milestone round = world.add(plan, "Round", "2024-07-15/2024-08-15", LUIS);
    needs.add(JOYCE, round.id(), draft.id(), 10);

    redating.redate(JOYCE, draft, Window.parse("2024-06-01/2024-07-12"), "Late answers", true);

    assertThat(world.get(round).forecast().code()).isEqualTo("2024-07-22/2024-08-22");
    assertThat(world.get(round).first()).isEqualTo(round.first());
    assertThat(events.stream(MilestoneRedated.class))
        .singleElement()
        .satisfies(moved -> assertThat(moved.along()).hasSize(1));
  }

  @Test
  void letsAnOwnerMoveNothingThatSomebodyElseOwes() {
    Milestone draft = world.add(plan, "Draft", "2024-06-01/2024-06-30", AMARA);
    Milestone round = world.add(plan, "Round", "2024-07-01/2024-08-15", LUIS);
    needs.add(JOYCE, round.id(), draft.id(), 0);

    assertThatThrownBy(
            () -> redating.redate(AMARA, draft, Window.parse("2024-07-31"), "Late", true))
        .hasMessageContaining("not-yours-to-move");
  }

  @Test
  void refusesACircleOfNeeds() {
    Milestone one = world.add(plan, "One", "2024-01-01", AMARA);
    Milestone two = world.add(plan, "Two", "2024-02-01", AMARA);
    needs.add(JOYCE, two.id(), one.id(), 0);

    assertThatThrownBy(() -> needs.add(JOYCE, one.id(), two.id(), 0))
        .hasMessageContaining("circle");
    assertThatThrownBy(() -> needs.add(JOYCE, one.id(), one.id(), 0))
        .hasMessageContaining("circle");
  }

  @Test
  void meetsWithEvidenceAndOpensAgainWithAReason() {
    Milestone kickOff = world.add(plan, "Kick-off", "2023-11-15", AMARA);
    world.today("2023-12-13");

    assertThatThrownBy(
            () -> deliveries.meet(AMARA, kickOff, LocalDate.parse("2023-12-13"), " ", ""))
        .hasMessageContaining("no-evidence");
    assertThatThrownBy(
            () -> deliveries.meet(AMARA, kickOff, LocalDate.parse("2023-12-14"), "Held", ""))
        .hasMessageContaining("day-ahead");
    assertThatThrownBy(
            () ->
                deliveries.meet(
                    AMARA, kickOff, LocalDate.parse("2023-12-13"), "", "javascript:alert(1)"))
        .hasMessageContaining("no-web-address");

    deliveries.meet(AMARA, kickOff, LocalDate.parse("2023-12-13"), "Summary sent", "");
    assertThat(plans.getSheet(JOYCE, plan).state(world.get(kickOff)))
        .isEqualTo(MilestoneState.MET_LATE);

    deliveries.reopen(JOYCE, world.get(kickOff), "Only half of it was held");
    assertThat(world.get(kickOff).isOpen()).isTrue();
    assertThat(world.get(kickOff).delivered()).isEqualTo("Summary sent");
  }

  @Test
  void hidesWhatOthersOweFromAnExpertAndLetsAuditorsChangeNothing() {
    Milestone hers = world.add(plan, "Hers", "2024-01-01", AMARA);
    Milestone his = world.add(plan, "His", "2024-02-01", LUIS);

    assertThat(milestones.get(AMARA, hers.id())).isEqualTo(hers);
    assertThatThrownBy(() -> milestones.get(AMARA, his.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> plans.getSheet(AMARA, plan)).isInstanceOf(NotFound.class);
    assertThat(plans.list(AMARA)).isEmpty();
    assertThat(plans.listOwedBy(AMARA))
        .singleElement()
        .satisfies(sheet -> assertThat(sheet.milestones()).containsExactly(hers));
    assertThatThrownBy(
            () -> redating.redate(AUDITOR, hers, Window.parse("2024-03-01"), "Because", false))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> milestones.drop(AMARA, hers, "Because"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> world.add(plan, "hers", "2024-01-01", AMARA))
        .hasMessageContaining("name-taken");
  }

  @Test
  void listsOnePlanAndThreeWithTheSameStatements() {
    world.add(plan, "One", "2024-01-01", AMARA);
    int forOne = statements.countDuring(() -> plans.list(JOYCE));
    for (String name : java.util.List.of("Second", "Third")) {
      PlanId other = plans.make(JOYCE, name, ZoneId.of("UTC")).id();
      Milestone first = world.add(other, "First", "2024-01-01", AMARA);
      Milestone then = world.add(other, "Then", "2024-02-01", LUIS);
      needs.add(JOYCE, then.id(), first.id(), 0);
    }

    assertThat(statements.countDuring(() -> plans.list(JOYCE))).isEqualTo(forOne);
    assertThat(plans.list(JOYCE)).hasSize(3);
  }

  @Test
  void listsFortyPlansOfThirtyWithTheStatementsOfOne() {
    world.add(plan, "One", "2024-01-01", AMARA);
    int forOne = statements.countDuring(() -> plans.list(JOYCE));
    String[] lines = new String[31];
    lines[0] = "line,when,milestone,needs";
    for (int line = 1; line <= 30; line++) {
      String needs = line > 1 ? String.valueOf(line - 1) : "";
      lines[line] = "%d,2024-01-%02d,Step %d,%s".formatted(line, line, line, needs);
    }
    for (int number = 1; number < 40; number++) {
      PlanId other = plans.make(JOYCE, "Plan " + number, ZoneId.of("UTC")).id();
      imports.run(JOYCE, other, MilestoneWorld.csv(lines));
    }

    assertThat(statements.countDuring(() -> plans.list(JOYCE))).isEqualTo(forOne);
    assertThat(plans.list(JOYCE)).hasSize(40);
    assertThat(plans.list(JOYCE).stream().mapToInt(sheet -> sheet.milestones().size()).sum())
        .isEqualTo(39 * 30 + 1);
  }
}
