package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.plenary.group.Call;
import org.plenary.group.Calls;
import org.plenary.group.ExpertGroup;
import org.plenary.group.ExpertGroups;
import org.plenary.group.Experts;
import org.plenary.group.GroupRoutes;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.plenary.ui.Dates;
import org.plenary.ui.PageSection;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;
import org.springframework.core.annotation.Order;

/** The experts of a guideline, for the office and for themselves. */
@org.springframework.stereotype.Component
@Order(40)
class GuidelineGroup implements GuidelinePart {

  private final ExpertGroups groups;
  private final Experts experts;
  private final Calls calls;
  private final Dates dates;

  GuidelineGroup(ExpertGroups groups, Experts experts, Calls calls, Dates dates) {
    this.groups = groups;
    this.experts = experts;
    this.calls = calls;
    this.dates = dates;
  }

  @Override
  public Optional<Component> findSection(Person reader, GuidelineId guideline) {
    return groups
        .findOf(guideline.value())
        .filter(group -> reader.mayReadEverything() || groups.isMember(reader, group.id()))
        .map(group -> section(reader, group));
  }

  private Component section(Person reader, ExpertGroup group) {
    UI ui = UI.getCurrent();
    int members = experts.listMembers(group.id()).size();
    WorkList list =
        new WorkList(
            new WorkRow(group.name(), GroupRoutes.group(group.id()))
                .note(ui.getTranslation("guideline.page.members", members)));
    if (reader.mayReadEverything()) {
      calls.find(group.id()).ifPresent(call -> list.add(row(reader, call)));
    }
    return new PageSection(ui.getTranslation("guideline.page.group"), list);
  }

  private WorkRow row(Person reader, Call call) {
    return new WorkRow(
            UI.getCurrent().getTranslation("guideline.page.call"), GroupRoutes.call(call.group()))
        .note(dates.in(reader.locale(), reader.zone()).shortDeadline(call.closes()));
  }
}
