package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneRoutes;
import org.plenary.milestone.MilestoneState;
import org.plenary.milestone.PlanSheet;
import org.plenary.milestone.WindowWords;
import org.plenary.milestone.WorkPlans;
import org.plenary.ui.LinkButton;
import org.plenary.ui.Messages;
import org.plenary.ui.PageSection;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;
import org.springframework.core.annotation.Order;

/** What the work plan of a guideline promises next. Staff and auditors read work plans. */
@org.springframework.stereotype.Component
@Order(30)
class GuidelineMilestones implements GuidelinePart {

  private static final int MOST_SHOWN = 5;

  private final WorkPlans plans;
  private final Messages messages;

  GuidelineMilestones(WorkPlans plans, Messages messages) {
    this.plans = plans;
    this.messages = messages;
  }

  @Override
  public Optional<Component> findSection(Person reader, GuidelineId guideline) {
    if (!reader.mayReadEverything()) {
      return Optional.empty();
    }
    return plans.find(guideline.subject()).map(plan -> section(plans.getSheet(reader, plan.id())));
  }

  private Component section(PlanSheet sheet) {
    List<Milestone> owed =
        sheet.milestones().stream()
            .filter(Milestone::isOpen)
            .sorted(Comparator.comparing(Milestone::end))
            .toList();
    WorkList list = new WorkList();
    owed.stream().limit(MOST_SHOWN).forEach(one -> list.add(row(sheet, one)));
    UI ui = UI.getCurrent();
    return new PageSection(ui.getTranslation("guideline.page.milestones"), list)
        .count(owed.size())
        .beside(
            new LinkButton(
                    ui.getTranslation("guideline.page.plan"),
                    MilestoneRoutes.plan(sheet.plan().id()))
                .quiet());
  }

  private WorkRow row(PlanSheet sheet, Milestone one) {
    UI ui = UI.getCurrent();
    MilestoneState state = sheet.state(one);
    String word = ui.getTranslation("milestone.state." + state.key());
    WorkRow row =
        new WorkRow(one.name(), MilestoneRoutes.milestone(one.id()))
            .note(WindowWords.brief(messages, ui.getLocale()).of(one.forecast()));
    return state == MilestoneState.OVERDUE ? row.urgentEnd(word) : row.end(word);
  }
}
