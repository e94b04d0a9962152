package org.plenary.meeting.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.meeting.Meetings;
import org.plenary.ui.Dates;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;

/** Where the office puts the papers of one meeting, or says that there will be none. */
@Route("meetings/:meeting/papers")
@RolesAllowed({"STAFF", "ADMINISTRATOR"})
class MeetingPapersView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Meetings meetings;
  private final PaperParts papers;
  private final Person person;
  private final ReaderDates dates;
  private String title = "";

  MeetingPapersView(Meetings meetings, PaperParts papers, CurrentPerson current, Dates dates) {
    this.meetings = meetings;
    this.papers = papers;
    person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    MeetingId id = new MeetingId(event.getRouteParameters().get("meeting").orElseThrow());
    Meeting meeting = meetings.get(person, id);
    title = getTranslation("meeting.papers.title", meeting.title());
    add(
        new PageHeader(title)
            .crumb(getTranslation("meeting.list.title"), MeetingRoutes.list())
            .crumb(meeting.title(), MeetingRoutes.meeting(id))
            .here(getTranslation("meeting.page.papers"))
            .facts(
                new Span(
                    getTranslation(
                        "meeting.papers.facts",
                        dates.deadline(meeting.papersBy()),
                        dates.deadline(meeting.starts())))),
        papers.of(person, meeting, dates, () -> {}));
  }
}
