package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.milestone.MeetingCount;
import org.plenary.milestone.MeetingCounts;
import org.plenary.milestone.MilestoneId;
import org.plenary.milestone.MilestoneRoutes;
import org.plenary.milestone.PlanSheet;
import org.plenary.milestone.WorkPlan;
import org.plenary.milestone.WorkPlans;
import org.plenary.ui.Badge;
import org.plenary.ui.Columns;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.ui.PageHeader;

/** Puts the page of a milestone together. */
@SpringComponent
class MilestonePage {

  private final WorkPlans plans;
  private final MilestoneActions actions;
  private final MilestoneSections sections;
  private final MeetingCounts counts;
  private final MilestoneNextStep next;
  private final Dates dates;

  MilestonePage(
      WorkPlans plans,
      MilestoneActions actions,
      MilestoneSections sections,
      MeetingCounts counts,
      Messages messages,
      Dates dates) {
    this.plans = plans;
    this.actions = actions;
    this.sections = sections;
    this.counts = counts;
    this.next = new MilestoneNextStep(actions, messages);
    this.dates = dates;
  }

  MilestoneShown read(Person person, MilestoneId id, Runnable refresh) {
    PlanSheet sheet = plans.getSheet(person, id);
    return new MilestoneShown(person, sheet, sheet.milestone(id), refresh);
  }

  PageHeader header(MilestoneShown shown) {
    WorkPlan plan = shown.sheet().plan();
    PageHeader header = new PageHeader(shown.milestone().name());
    if (shown.reader().mayReadEverything()) {
      header.crumb(text("milestone.title"), MilestoneRoutes.milestones());
      header.crumb(plan.name(), MilestoneRoutes.plan(plan.id()));
    } else {
      header.here(plan.name());
    }
    String city = dates.in(shown.reader().locale(), shown.reader().zone()).city(plan.zone());
    header.facts(
        new Span(text("milestone.page.facts", shown.sheet().ownerWords(shown.milestone()), city)),
        new Span(" "),
        new Badge(MilestoneWords.status(shown.state())));
    return header.actions(actions.of(shown));
  }

  Optional<Component> nextStep(MilestoneShown shown) {
    return next.of(shown);
  }

  Component body(MilestoneShown shown) {
    List<Component> main = new ArrayList<>();
    MeetingCount count = shown.sheet().counts().get(shown.milestone().id());
    if (count != null) {
      main.add(new CountSection(counts, shown, count));
    }
    main.addAll(
        List.of(sections.promise(shown), sections.evidence(shown), sections.history(shown)));
    return new Columns()
        .main(main.toArray(Component[]::new))
        .side(sections.needs(shown), sections.waiting(shown));
  }
}
