package org.plenary.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.meeting.AgendaCall;
import org.plenary.meeting.AgendaCalls;
import org.plenary.meeting.AgendaProposal;
import org.plenary.meeting.AgendaProposals;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.meeting.ProposalPapers;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;

/** Where members propose items for the agenda of a meeting, and the office decides on them. */
@Route("meetings/:meeting/proposals")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "EXPERT"})
class ProposalsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final AgendaCalls calls;
  private final AgendaProposals proposals;
  private final ProposalPapers papers;
  private final People people;
  private final Person person;
  private final Clock clock;
  private final ReaderDates dates;
  private String title = "";

  ProposalsView(
      AgendaCalls calls,
      AgendaProposals proposals,
      ProposalPapers papers,
      People people,
      CurrentPerson current,
      Clock clock,
      Dates dates) {
    this.calls = calls;
    this.proposals = proposals;
    this.papers = papers;
    this.people = people;
    person = current.get();
    this.clock = clock;
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
    Meeting meeting = calls.meeting(person, id);
    Optional<AgendaCall> call = calls.find(person, id);
    title = getTranslation("meeting.proposals.title", meeting.title());
    PageHeader header =
        new PageHeader(title).crumb(getTranslation("meeting.list.title"), MeetingRoutes.list());
    if (person.isStaff()) {
      header.crumb(meeting.title(), MeetingRoutes.meeting(id));
    }
    header.here(getTranslation("meeting.proposals.here"));
    header.facts(
        new Span(getTranslation("meeting.proposals.meeting-at", dates.deadline(meeting.starts()))));
    add(header);
    if (call.isEmpty()) {
      add(notCalled(meeting));
      return;
    }
    add(owed(meeting, call.get()));
    MeetingParts.moved(call.get().moved(), meeting.starts().zone(), dates).ifPresent(this::add);
    MeetingParts.note(call.get().note()).ifPresent(this::add);
    list(id);
  }

  private Component notCalled(Meeting meeting) {
    if (!person.isStaff() || !meeting.isAhead()) {
      return new EmptyState(
          "list-checks",
          getTranslation("meeting.proposals.none"),
          getTranslation("meeting.proposals.none-text"));
    }
    return new NextStep(
        "list-checks",
        getTranslation("meeting.proposals.call"),
        getTranslation("meeting.proposals.call-text"),
        primary(
            "meeting.proposals.call-do",
            () ->
                ProposalDialogs.call(
                        (due, note) -> {
                          calls.open(person, meeting.id(), due, note);
                          show(meeting.id());
                        })
                    .open()));
  }

  private NextStep owed(Meeting meeting, AgendaCall call) {
    String due = dates.deadline(call.due(meeting.starts().zone()));
    List<Component> acts = new ArrayList<>();
    boolean isAsked = calls.takesFrom(person, meeting.id());
    if (isAsked) {
      acts.add(
          primary(
              "meeting.proposals.propose",
              () -> ProposalDialogs.item(item -> propose(meeting.id(), item)).open()));
    }
    if (person.isStaff() && meeting.isAhead()) {
      acts.add(extend(meeting));
    }
    Component[] all = acts.toArray(Component[]::new);
    if (isAsked) {
      return new NextStep(
          "pen-line",
          getTranslation("meeting.proposals.propose"),
          getTranslation("meeting.proposals.until", due),
          all);
    }
    boolean isOver = call.due(meeting.starts().zone()).isMissedBy(clock.instant());
    return new NextStep(
        "calendar",
        getTranslation(isOver ? "meeting.proposals.over" : "meeting.proposals.until", due),
        getTranslation("meeting.proposals.until-text"),
        all);
  }

  private Button extend(Meeting meeting) {
    return new Button(
        getTranslation("meeting.proposals.extend"),
        click ->
            ProposalDialogs.extend(
                    (due, reason) -> {
                      calls.extend(person, meeting.id(), due, reason);
                      show(meeting.id());
                    })
                .open());
  }

  private void propose(MeetingId id, ProposalDialogs.Item item) {
    proposals.propose(person, id, item.title(), item.why(), item.minutes());
    show(id);
  }

  private void list(MeetingId id) {
    List<AgendaProposal> all = proposals.list(person, id);
    Map<PersonId, Person> known =
        people.list(all.stream().map(AgendaProposal::person).distinct().toList());
    for (AgendaProposal one : all) {
      ProposalCard card = new ProposalCard(one, known.get(one.person()).name(), person, papers);
      add(
          person.isStaff() && one.isOpen()
              ? card.decidedBy(person, one, proposals, () -> show(id))
              : card);
    }
  }

  private Button primary(String key, Runnable action) {
    Button button = new Button(getTranslation(key), event -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }
}
