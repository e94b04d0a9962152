package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneId;
import org.plenary.milestone.MilestoneRoutes;
import org.plenary.milestone.MilestoneState;
import org.plenary.milestone.PlanSheet;
import org.plenary.milestone.WindowWords;
import org.plenary.milestone.WorkPlan;
import org.plenary.milestone.WorkPlans;
import org.plenary.ui.Badge;
import org.plenary.ui.Columns;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageHeader;

/** Puts the page of a milestone together. */
@SpringComponent
class MilestonePage {

  private final WorkPlans plans;
  private final MilestoneActions actions;
  private final MilestoneSections sections;
  private final Messages messages;
  private final Dates dates;

  MilestonePage(
      WorkPlans plans,
      MilestoneActions actions,
      MilestoneSections sections,
      Messages messages,
      Dates dates) {
    this.plans = plans;
    this.actions = actions;
    this.sections = sections;
    this.messages = messages;
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
    if (!shown.mayChange() || !shown.milestone().isOpen()) {
      return Optional.empty();
    }
    if (shown.isDoubted()) {
      return Optional.of(doubt(shown));
    }
    if (shown.state() == MilestoneState.OVERDUE) {
      return Optional.of(
          step(shown, text("milestone.page.over", shown.sheet().slip(shown.milestone()).daysOver()))
              .urgent());
    }
    return shown.state() == MilestoneState.DUE
        ? Optional.of(step(shown, text("milestone.page.due", days(shown))).urgent())
        : Optional.empty();
  }

  Component body(MilestoneShown shown) {
    return new Columns()
        .main(sections.promise(shown), sections.evidence(shown), sections.history(shown))
        .side(sections.needs(shown), sections.waiting(shown));
  }

  private NextStep step(MilestoneShown shown, String title) {
    String waiting =
        shown.sheet().dependantsOf(shown.milestone()).stream()
            .filter(Milestone::isOpen)
            .findFirst()
            .map(first -> text("milestone.next.waiting", first.name()))
            .orElse("");
    return new NextStep(
        "milestone",
        title,
        (waiting + " " + text("milestone.next.over-text")).strip(),
        actions.meet(shown));
  }

  private NextStep doubt(MilestoneShown shown) {
    Milestone other = Objects.requireNonNull(shown.sheet().doubts().get(shown.milestone().id()));
    Div choices = new Div(actions.keep(shown), actions.mend(shown));
    choices.addClassName("acts");
    return new NextStep(
            "calendar-clock",
            text("milestone.doubt.title", shown.milestone().name()),
            text("milestone.doubt.text", other.line(), other.name()),
            choices)
        .urgent();
  }

  private String days(MilestoneShown shown) {
    return WindowWords.full(messages, shown.reader().locale())
        .day(shown.milestone().forecast().through());
  }
}
