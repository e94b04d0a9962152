package org.plenary.group.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.group.Call;
import org.plenary.group.Calls;
import org.plenary.group.ExpertGroup;
import org.plenary.group.ExpertGroups;
import org.plenary.group.GroupFigures;
import org.plenary.group.GroupId;
import org.plenary.group.GroupRoutes;
import org.plenary.group.GroupSize;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Icon;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Status;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;

/** The expert working groups there are, or those the reader sits in. */
@Route("expert-groups")
@Menu(title = "group.menu.groups", order = NavGroup.GUIDELINE + 20, icon = "users-round")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "EXPERT"})
class ExpertGroupListView extends Page implements HasDynamicTitle {

  private final Person person;
  private final ReaderDates dates;
  private final Map<GroupId, GroupSize> sizes;
  private final Map<GroupId, Call> calls;

  ExpertGroupListView(
      ExpertGroups groups,
      GroupFigures figures,
      Calls calls,
      CurrentPerson current,
      CurrentReader reader) {
    person = current.get();
    dates = reader.dates();
    sizes = figures.sizes();
    this.calls = calls.list();
    List<ExpertGroup> all = groups.list(person);
    PageHeader header =
        new PageHeader(getPageTitle()).facts(getTranslation("group.groups.facts", all.size()));
    Map<String, String> subjects =
        person.isStaff() ? groups.listWithoutGroup(person) : Map.<String, String>of();
    if (!subjects.isEmpty()) {
      header.actions(
          new Button(
              getTranslation("group.set-up.button"),
              new Icon("plus"),
              event -> new GroupDialog(groups, person, subjects, this::open).open()));
    }
    add(header);
    if (all.isEmpty()) {
      add(
          new EmptyState(
              "users-round",
              getTranslation("group.groups.empty"),
              getTranslation(
                  subjects.isEmpty() ? "group.groups.empty-text" : "group.groups.empty-office")));
      return;
    }
    WorkList list = new WorkList().inColumns();
    all.forEach(group -> list.add(row(group)));
    add(list);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("group.groups.title");
  }

  private void open(GroupId group) {
    getUI().orElseThrow().navigate(GroupRoutes.group(group).substring(1));
  }

  private WorkRow row(ExpertGroup group) {
    GroupSize size = sizes.getOrDefault(group.id(), GroupSize.NONE);
    boolean toCheck = person.isStaff() && size.toCheck() > 0;
    WorkRow row =
        new WorkRow(
                group.name(),
                toCheck ? GroupRoutes.call(group.id()) : GroupRoutes.group(group.id()))
            .written()
            .note(callWords(calls.get(group.id())))
            .fact(getTranslation("group.groups.members", size.members()));
    if (toCheck) {
      return row.status(
          new Status(
              Status.Shape.YOURS,
              "clipboard-check",
              getTranslation("group.groups.to-check", size.toCheck())));
    }
    return row.noStatus();
  }

  private String callWords(@Nullable Call call) {
    if (call == null || !person.mayReadEverything()) {
      return "";
    }
    if (call.isConfirmed()) {
      return getTranslation("group.groups.chosen", dates.moment(call.confirmedAt()));
    }
    return getTranslation("group.groups.closes", call.closes().wording());
  }
}
