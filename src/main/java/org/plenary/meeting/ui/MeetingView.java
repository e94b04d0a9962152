package org.plenary.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobPlan;
import org.plenary.meeting.AgendaCalls;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.meeting.MeetingState;
import org.plenary.meeting.MeetingWork;
import org.plenary.meeting.Meetings;
import org.plenary.notification.ui.MailedJobs;
import org.plenary.shared.Deadline;
import org.plenary.ui.Badge;
import org.plenary.ui.Columns;
import org.plenary.ui.Dates;
import org.plenary.ui.FactList;
import org.plenary.ui.Icon;
import org.plenary.ui.LinkButton;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;

/** One meeting: one's own answer first, then agenda, papers, people and what came of it. */
@Route("meetings/:meeting")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "EXPERT"})
class MeetingView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Meetings meetings;
  private final AgendaCalls calls;
  private final MeetingWork work;
  private final MailedJobs jobs;
  private final MeetingParts parts;
  private final PaperParts papers;
  private final MinutesParts results;
  private final ElectionParts elections;
  private final MeetingDuties steps;
  private final Guidelines guidelines;
  private final Person person;
  private final ReaderDates dates;
  private String title = "";

  MeetingView(
      Meetings meetings,
      AgendaCalls calls,
      MeetingWork work,
      MailedJobs jobs,
      MeetingParts parts,
      PaperParts papers,
      MinutesParts results,
      ElectionParts elections,
      MeetingDuties steps,
      Guidelines guidelines,
      CurrentPerson current,
      Dates dates) {
    this.meetings = meetings;
    this.calls = calls;
    this.work = work;
    this.jobs = jobs;
    this.parts = parts;
    this.papers = papers;
    this.results = results;
    this.elections = elections;
    this.steps = steps;
    this.guidelines = guidelines;
    person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new MeetingId(event.getRouteParameters().get("meeting").orElseThrow()));
  }

  private void show(MeetingId id) {
    removeAll();
    Meeting meeting = meetings.get(person, id);
    title = meeting.title();
    add(header(meeting));
    elections.owed(person, meeting, () -> show(id)).forEach(this::add);
    Div owed = new Div();
    Runnable oweAgain =
        () -> {
          owed.removeAll();
          steps.of(person, meeting, () -> show(id)).forEach(owed::add);
        };
    oweAgain.run();
    add(owed);
    add(
        new Columns()
            .main(
                parts.agenda(person, meeting),
                papers.of(person, meeting, dates, oweAgain),
                elections.of(person, meeting, dates, () -> show(id)),
                results.minutes(person, meeting, dates))
            .side(
                new PageSection(getTranslation("meeting.page.about"), facts(meeting)),
                parts.people(person, meeting)));
  }

  private PageHeader header(Meeting meeting) {
    List<Component> actions = new ArrayList<>();
    LinkButton calendar =
        new LinkButton(
                getTranslation("meeting.page.calendar"), MeetingRoutes.calendar(meeting.id()))
            .icon("calendar")
            .quiet();
    calendar.setRouterIgnore(true);
    actions.add(calendar);
    if (person.isStaff() && meeting.state() == MeetingState.INVITED) {
      Button invite = steps.invite(person, meeting, "invite-new", () -> show(meeting.id()));
      invite.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
      actions.add(invite);
    }
    if (person.isStaff() && meeting.isAhead() || calls.find(person, meeting.id()).isPresent()) {
      actions.add(
          new LinkButton(
                  getTranslation("meeting.proposals.link"), MeetingRoutes.proposals(meeting.id()))
              .icon("list-checks")
              .quiet());
    }
    if (person.isStaff() && meeting.isAhead()) {
      actions.add(
          new LinkButton(getTranslation("meeting.page.change"), MeetingRoutes.setUp(meeting.id()))
              .icon("pen-line")
              .quiet());
      Button cancel =
          new Button(
              getTranslation("meeting.page.cancel"), new Icon("x"), event -> cancel(meeting));
      cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
      actions.add(cancel);
    }
    return new PageHeader(meeting.title())
        .crumb(getTranslation("meeting.list.title"), MeetingRoutes.list())
        .here(meeting.title())
        .facts(
            new Span(
                getTranslation(
                    "meeting.page.facts",
                    dates.deadline(meeting.starts()),
                    MeetingWords.where(meeting))),
            new Badge(MeetingWords.status(meeting.state())))
        .actions(actions.toArray(Component[]::new));
  }

  private void cancel(Meeting meeting) {
    TextArea reason = new TextArea(getTranslation("meeting.page.cancel-reason"));
    reason.setWidthFull();
    jobs.ask(
            getTranslation("meeting.page.cancel"),
            getTranslation("meeting.page.cancel-text"),
            getTranslation("meeting.page.cancel"),
            () ->
                new JobPlan(
                    "meeting.job.cancel",
                    List.of(meeting.title()),
                    work.cancel(person, meeting.id(), reason.getValue())),
            () -> show(meeting.id()),
            reason)
        .with(reason)
        .open();
  }

  private FactList facts(Meeting meeting) {
    FactList facts =
        new FactList()
            .fact(getTranslation("meeting.page.begins"), dates.deadline(meeting.starts()))
            .fact(
                getTranslation("meeting.page.ends"),
                dates.deadline(new Deadline(meeting.endsAt(), meeting.starts().zone(), "")))
            .fact(getTranslation("meeting.page.place"), MeetingWords.where(meeting))
            .fact(
                getTranslation("meeting.page.guideline"),
                guidelines.get(meeting.guideline()).title());
    if (!meeting.link().isBlank()) {
      Anchor link = new Anchor(meeting.link(), meeting.link());
      link.setRouterIgnore(true);
      link.getElement().setAttribute("rel", "noreferrer");
      facts.fact(getTranslation("meeting.page.link"), link);
    }
    return facts;
  }
}
