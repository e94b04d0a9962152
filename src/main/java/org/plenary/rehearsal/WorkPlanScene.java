package org.plenary.rehearsal;

import static org.plenary.rehearsal.GuidelineRehearsal.daysBefore;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.plenary.identity.Person;
import org.plenary.milestone.Deliveries;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.PlanId;
import org.plenary.milestone.PlanImport;
import org.plenary.milestone.Redating;
import org.plenary.milestone.Window;
import org.plenary.milestone.WorkPlans;
import org.springframework.stereotype.Component;

/** The real work plan of the expert group, moved to today: one line slips, one is forgotten. */
@Component
class WorkPlanScene {

  private static final int OUTLINE_CONSULTED = 4;
  private static final int CONSULTATIONS_EXPLAINED = 5;
  private static final int FIRST_MEETING = 7;

  private final WorkPlans plans;
  private final PlanImport imports;
  private final Deliveries deliveries;
  private final Redating redating;
  private final VirtualTime time;
  private final Clock clock;

  WorkPlanScene(
      WorkPlans plans,
      PlanImport imports,
      Deliveries deliveries,
      Redating redating,
      VirtualTime time,
      Clock clock) {
    this.plans = plans;
    this.imports = imports;
    this.deliveries = deliveries;
    this.redating = redating;
    this.time = time;
    this.clock = clock;
  }

  void play(GuidelinePlay play) {
    Person head = play.head();
    PlanId plan =
        plans
            .make(
                head,
                play.guideline().id().subject(),
                play.guideline().title(),
                GuidelineCast.NAIROBI)
            .id();
    imports.run(head, plan, WorkPlanFile.movedTo(YearMonth.from(day(play))));
    time.when(
        daysBefore(play.now(), 86),
        () -> meet(head, plan, OUTLINE_CONSULTED, "Comments on the outline, in the register"));
    time.when(
        daysBefore(play.now(), 84),
        () -> meet(head, plan, CONSULTATIONS_EXPLAINED, "Note to the expert group"));
    LocalDate later = day(play).plusDays(34);
    time.when(
        daysBefore(play.now(), 45),
        () ->
            redating.redate(
                head,
                line(head, plan, FIRST_MEETING),
                Window.of(later, later.plusDays(2)),
                "The host city asked for a date after its municipal elections.",
                false));
  }

  private static LocalDate day(GuidelinePlay play) {
    return LocalDate.ofInstant(play.now(), GuidelineCast.NAIROBI);
  }

  private void meet(Person head, PlanId plan, int line, String delivered) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), GuidelineCast.NAIROBI);
    deliveries.meet(head, line(head, plan, line), today, delivered, "");
  }

  private Milestone line(Person head, PlanId plan, int line) {
    return plans.getSheet(head, plan).milestones().stream()
        .filter(milestone -> milestone.line() == line)
        .findFirst()
        .orElseThrow();
  }
}
