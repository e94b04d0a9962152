package org.plenary.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.meeting.HostCalls;
import org.plenary.meeting.HostOffers;
import org.plenary.meeting.Hosting;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.meeting.Meetings;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkList;

/** Every meeting this reader may know of: what is ahead, and what is over. */
@Route("meetings")
@Menu(title = "meeting.menu.meetings", order = NavGroup.GUIDELINE + 15, icon = "calendar-days")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "EXPERT", "DELEGATE"})
class MeetingListView extends Page implements HasDynamicTitle {

  private final ReaderDates dates;

  MeetingListView(
      Meetings meetings, HostCalls hosts, HostOffers offers, CurrentPerson current, Dates dates) {
    Person person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
    List<Meeting> all = meetings.list(person);
    List<Hosting> offered = hosts.listOffered(person);
    PageHeader header = new PageHeader(getPageTitle());
    if (person.isStaff()) {
      header.actions(
          new LinkButton(getTranslation("meeting.list.plan"), MeetingRoutes.create()).icon("plus"));
    }
    add(header);
    offered(offered, offers);
    if (all.isEmpty() && offered.isEmpty()) {
      add(
          new EmptyState(
              "users",
              getTranslation("meeting.list.none"),
              getTranslation(
                  person.isStaff() ? "meeting.list.none-office" : "meeting.list.none-hint")));
      return;
    }
    section("meeting.list.ahead", all.stream().filter(Meeting::isAhead).toList());
    section("meeting.list.over", all.stream().filter(one -> !one.isAhead()).toList());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("meeting.list.title");
  }

  /** Here, because whoever left the group, or their body, has no other way to it. */
  private void offered(List<Hosting> offered, HostOffers offers) {
    if (offered.isEmpty()) {
      return;
    }
    WorkList list = new WorkList().inColumns();
    offered.forEach(one -> list.add(new HostingRow(one, offers.isTaking(one), null, dates)));
    add(
        new PageSection(getTranslation("meeting.list.offered"), new Div(list))
            .count(offered.size()));
  }

  private void section(String title, List<Meeting> meetings) {
    if (meetings.isEmpty()) {
      return;
    }
    WorkList list = new WorkList().inColumns();
    meetings.forEach(one -> list.add(new MeetingRow(one, dates)));
    add(new PageSection(getTranslation(title), new Div(list)).count(meetings.size()));
  }
}
