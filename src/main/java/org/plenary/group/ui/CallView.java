package org.plenary.group.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plenary.group.Call;
import org.plenary.group.Calls;
import org.plenary.group.ExpertGroup;
import org.plenary.group.ExpertGroups;
import org.plenary.group.GroupId;
import org.plenary.group.Nomination;
import org.plenary.group.NominationAnswers;
import org.plenary.group.NominationDesk;
import org.plenary.group.Selections;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;

/** The call for experts of a group: its dates, what came in, and the choice. */
@Route("expert-groups/:group/nominations")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class CallView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final ExpertGroups groups;
  private final Calls calls;
  private final CallScreens screens;
  private final NominationDesk desk;
  private final CallChoice choice;
  private final Person person;
  private final ReaderDates dates;
  private final Clock clock;

  CallView(
      ExpertGroups groups,
      Calls calls,
      NominationDesk desk,
      NominationAnswers answers,
      Selections selections,
      CallScreens screens,
      CurrentPerson current,
      CurrentReader reader,
      Clock clock) {
    this.groups = groups;
    this.calls = calls;
    this.screens = screens;
    this.desk = desk;
    this.clock = clock;
    person = current.get();
    dates = reader.dates();
    choice = new CallChoice(desk, answers, selections, screens, person, dates, clock);
    useFullWidth();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new GroupId(event.getRouteParameters().get("group").orElse("")));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("group.call.title");
  }

  private void show(GroupId id) {
    ExpertGroup group = groups.get(person, id);
    Optional<Call> call = calls.find(id);
    List<Nomination> all = desk.list(person, id);
    removeAll();
    CallHeader header =
        new CallHeader(calls, screens, person, dates, clock.instant(), group, () -> show(id));
    PageHeader head = header.of(call, all.size(), desk.countDrafts(person, id));
    add(head);
    new CallNextStep(calls, screens, person, group, () -> show(id))
        .of(call, all)
        .ifPresent(this::add);
    if (all.isEmpty()) {
      add(
          new EmptyState(
              "inbox",
              getTranslation("group.call.empty"),
              getTranslation(
                  call.isPresent() ? "group.call.empty-text" : "group.call.unplanned-text")));
      return;
    }
    add(choice.of(call.orElseThrow(), all, () -> show(id)));
  }
}
