package org.plenary.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.job.JobWork;
import org.plenary.job.ui.JobPlan;
import org.plenary.meeting.Actions;
import org.plenary.meeting.Invitations;
import org.plenary.meeting.Invitee;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingAction;
import org.plenary.meeting.MeetingDecisions;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.meeting.MeetingState;
import org.plenary.meeting.MeetingWork;
import org.plenary.meeting.Meetings;
import org.plenary.meeting.Minutes;
import org.plenary.meeting.MinutesBook;
import org.plenary.notification.ui.MailedJobs;
import org.plenary.ui.Badge;
import org.plenary.ui.Dates;
import org.plenary.ui.LinkButton;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/** Where the office writes who was there, what was said and decided, and who owes what. */
@Route("meetings/:meeting/minutes")
@RolesAllowed({"STAFF", "ADMINISTRATOR"})
class MinutesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Meetings meetings;
  private final MinutesBook book;
  private final MinutesParts results;
  private final MeetingWork work;
  private final MailedJobs jobs;
  private final MeetingDecisions decisions;
  private final Invitations invitations;
  private final Actions actions;
  private final People people;
  private final ReaderDates dates;
  private final Person person;
  private final TextArea words = new TextArea();
  private int version;
  private String title = "";

  MinutesView(
      Meetings meetings,
      MinutesBook book,
      MinutesParts results,
      MeetingWork work,
      MailedJobs jobs,
      MeetingDecisions decisions,
      Invitations invitations,
      Actions actions,
      People people,
      CurrentPerson current,
      Dates dates) {
    this.meetings = meetings;
    this.book = book;
    this.results = results;
    this.work = work;
    this.jobs = jobs;
    this.decisions = decisions;
    this.invitations = invitations;
    this.actions = actions;
    this.people = people;
    person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
    words.setLabel(getTranslation("meeting.minutes.text"));
    words.setWidthFull();
    words.setMinHeight("14rem");
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    MeetingId id = new MeetingId(event.getRouteParameters().get("meeting").orElseThrow());
    Meeting meeting = meetings.get(person, id);
    Minutes minutes = book.get(person, id);
    words.setValue(minutes.text());
    words.setHelperText(
        minutes.sentAt() == null ? getTranslation("meeting.minutes.text-help") : null);
    version = minutes.version();
    title = getTranslation("meeting.minutes.title", meeting.title());
    removeAll();
    add(
        new PageHeader(title)
            .crumb(getTranslation("meeting.list.title"), MeetingRoutes.list())
            .crumb(meeting.title(), MeetingRoutes.meeting(id))
            .here(getTranslation("meeting.page.minutes"))
            .facts(new Badge(MeetingWords.status(meeting.state()))));
    if (meeting.state() == MeetingState.APPROVED) {
      add(results.minutes(person, meeting, dates), foot(meeting));
      return;
    }
    if (minutes.sentAt() != null) {
      String day = dates.moment(minutes.sentAt());
      add(new Paragraph(getTranslation("meeting.minutes.are-sent", day)));
    }
    List<Invitee> invited = invitations.list(person, id);
    Map<PersonId, Person> known = known(invited, minutes);
    ActionList given = new ActionList(actions, book, person, id, known, dates);
    given.show(minutes.actions());
    add(
        new AttendanceSection(
            invited,
            known,
            (one, there) -> MeetingWords.attempt(() -> book.attend(person, id, one, there)),
            () -> book.quorum(person, id)),
        new PageSection(getTranslation("meeting.page.minutes"), words),
        new DecisionList(decisions, book, person, id, invited, known),
        given,
        foot(meeting));
  }

  /** Those invited, whoever owes something already, and the office, who may be given it too. */
  private Map<PersonId, Person> known(List<Invitee> invited, Minutes minutes) {
    List<PersonId> named =
        Stream.concat(
                invited.stream().map(Invitee::person),
                minutes.actions().stream().map(MeetingAction::owner))
            .distinct()
            .toList();
    Map<PersonId, Person> known = new HashMap<>(people.list(named));
    people.listWithRole(Role.STAFF).forEach(one -> known.put(one.id(), one));
    return known;
  }

  private Div foot(Meeting meeting) {
    MeetingId id = meeting.id();
    Div foot = new Div();
    foot.addClassName("formfoot");
    Button save = button("meeting.minutes.save", () -> MeetingWords.attempt(() -> save(id)));
    switch (meeting.state()) {
      case INVITED -> {
        Button send = button("meeting.minutes.send", () -> askToSend(id));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        foot.add(send, save);
      }
      case MINUTED -> {
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        foot.add(save, button("meeting.minutes.send-again", () -> askToSendAgain(id)));
      }
      default -> {}
    }
    foot.add(
        new LinkButton(getTranslation("meeting.minutes.back"), MeetingRoutes.meeting(id))
            .icon("arrow-left")
            .quiet());
    return foot;
  }

  private Button button(String key, Runnable action) {
    return new Button(getTranslation(key), event -> action.run());
  }

  private void askToSend(MeetingId id) {
    ask(
        id,
        "meeting.minutes.send",
        "meeting.minutes.send-question",
        "meeting.minutes.send-text",
        () -> work.sendMinutes(person, id));
  }

  private void askToSendAgain(MeetingId id) {
    ask(
        id,
        "meeting.minutes.send-again",
        "meeting.minutes.send-again-question",
        "meeting.minutes.send-again-text",
        () -> work.sendMinutesAgain(person, id));
  }

  /** What is typed is saved before it is sent. */
  private void ask(
      MeetingId id, String verb, String question, String text, Supplier<JobWork> sending) {
    MeetingWords.attempt(
        () -> {
          save(id);
          String title = meetings.get(person, id).title();
          jobs.ask(
                  getTranslation(question),
                  getTranslation(text),
                  getTranslation(verb),
                  () -> new JobPlan("meeting.job.minutes", List.of(title), sending.get()),
                  () ->
                      getUI().ifPresent(ui -> ui.navigate(MeetingRoutes.meeting(id).substring(1))))
              .open();
        });
  }

  private void save(MeetingId id) {
    version = book.write(person, id, words.getValue(), version);
    Toast.show(getTranslation("meeting.minutes.saved"));
  }
}
