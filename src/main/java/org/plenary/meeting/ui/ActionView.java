package org.plenary.meeting.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.meeting.ActionId;
import org.plenary.meeting.Actions;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingAction;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.meeting.Meetings;
import org.plenary.shared.Deadline;
import org.plenary.ui.Badge;
import org.plenary.ui.Dates;
import org.plenary.ui.FactList;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;

/** One action; its owner says here what was done. */
@Route("actions/:action")
@PermitAll
class ActionView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Actions actions;
  private final Meetings meetings;
  private final People people;
  private final PassOnPart passOn;
  private final Person person;
  private final ReaderDates dates;
  private final Clock clock;
  private String title = "";

  ActionView(
      Actions actions,
      Meetings meetings,
      People people,
      PassOnPart passOn,
      CurrentPerson current,
      Dates dates,
      Clock clock) {
    this.actions = actions;
    this.meetings = meetings;
    this.people = people;
    this.passOn = passOn;
    this.clock = clock;
    person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new ActionId(event.getRouteParameters().get("action").orElseThrow()));
  }

  private void show(ActionId id) {
    removeAll();
    MeetingAction action = actions.get(person, id);
    Meeting meeting = meetings.get(action.meeting());
    title = action.text();
    FactList facts =
        new FactList()
            .fact(getTranslation("meeting.action-page.given-at"), meeting.title())
            .fact(getTranslation("meeting.action-page.owner"), people.get(action.owner()).name())
            .fact(
                getTranslation("meeting.action-page.due"),
                dates.deadline(new Deadline(actions.dueAt(id), meeting.starts().zone(), "")));
    if (action.doneAt() != null) {
      facts.fact(getTranslation("meeting.action-page.done"), dates.moment(action.doneAt()));
      facts.fact(getTranslation("meeting.action-page.note"), action.note());
    }
    add(
        new PageHeader(action.text())
            .crumb(getTranslation("meeting.list.title"), MeetingRoutes.list())
            .crumb(meeting.title(), MeetingRoutes.meeting(meeting.id()))
            .here(getTranslation("meeting.action-page.here"))
            .facts(
                new Badge(
                    MeetingWords.action(
                        action, clock.instant().atZone(meeting.starts().zone()).toLocalDate()))));
    Optional<NextStep> owed = passOn.owed(person, action, () -> show(id));
    owed.ifPresent(
        step -> {
          add(step);
          facts.addClassName("sec");
        });
    add(facts);
    passOn.history(person, action, dates).ifPresent(this::add);
    if (!action.isDone() && (person.isStaff() || action.owner().equals(person.id()))) {
      add(completion(action, owed.isPresent()));
    }
  }

  private ActionCompletion completion(MeetingAction action, boolean isSecond) {
    ActionId id = action.id();
    ActionCompletion form =
        new ActionCompletion(note -> actions.complete(person, id, note), () -> show(id));
    if (isSecond) {
      return form.second();
    }
    return person.isStaff() && action.givenAt() != null
        ? form.beside(passOn.button(person, action, () -> show(id)))
        : form;
  }
}
