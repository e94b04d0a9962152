package org.plenary.rehearsal;

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
import org.plenary.rehearsal.GuidelineRoad.Delivered;
import org.plenary.rehearsal.GuidelineRoad.Moved;
import org.plenary.rehearsal.GuidelineRoad.PlanPart;
import org.springframework.stereotype.Component;

/** The real work plan of the expert group, moved to today: one line slips, one is forgotten. */
@Component
class WorkPlanScene {

  private final WorkPlans plans;
  private final PlanImport imports;
  private final Deliveries deliveries;
  private final Redating redating;
  private final RoadTime time;

  WorkPlanScene(
      WorkPlans plans,
      PlanImport imports,
      Deliveries deliveries,
      Redating redating,
      RoadTime time) {
    this.plans = plans;
    this.imports = imports;
    this.deliveries = deliveries;
    this.redating = redating;
    this.time = time;
  }

  void play(GuidelinePlay play) {
    time.on(play, play.road().plan().made(), () -> make(play));
  }

  private void make(GuidelinePlay play) {
    Person head = play.head();
    PlanPart part = play.road().plan();
    PlanId plan =
        plans
            .make(
                head,
                play.guideline().id().subject(),
                play.guideline().title(),
                GuidelinePlay.NAIROBI)
            .id();
    imports.run(head, plan, WorkPlanFile.movedTo(YearMonth.from(play.day(0))));
    for (Delivered one : part.delivered()) {
      time.on(play, one.on(), () -> meet(play, plan, one));
    }
    time.on(play, part.moved().on(), () -> move(play, plan, part.moved()));
  }

  private void meet(GuidelinePlay play, PlanId plan, Delivered one) {
    Milestone line = line(play.head(), plan, one.line());
    deliveries.meet(play.head(), line, play.day(one.on()), one.what(), "");
  }

  private void move(GuidelinePlay play, PlanId plan, Moved moved) {
    LocalDate first = play.day(moved.to());
    redating.redate(
        play.head(),
        line(play.head(), plan, moved.line()),
        Window.of(first, first.plusDays(moved.days() - 1L)),
        moved.reason(),
        false);
  }

  private Milestone line(Person head, PlanId plan, int line) {
    return plans.getSheet(head, plan).milestones().stream()
        .filter(milestone -> milestone.line() == line)
        .findFirst()
        .orElseThrow();
  }
}
