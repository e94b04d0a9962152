package org.plenary.meeting.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.meeting.HostCalls;
import org.plenary.meeting.HostOffers;
import org.plenary.meeting.Hosting;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.LinkButton;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;

/** Everything of a guideline that is to be hosted, or has a host. */
@Route("guidelines/:guideline/hosts")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "EXPERT", "DELEGATE"})
class HostListView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final HostCalls calls;
  private final HostOffers offers;
  private final Guidelines guidelines;
  private final Person person;
  private final ReaderDates dates;
  private String title = "";

  HostListView(
      HostCalls calls,
      HostOffers offers,
      Guidelines guidelines,
      CurrentPerson current,
      Dates dates) {
    this.calls = calls;
    this.offers = offers;
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
    GuidelineId id = new GuidelineId(event.getRouteParameters().get("guideline").orElseThrow());
    List<Hosting> all = calls.list(person, id);
    String name = guidelines.get(id).title();
    title = getTranslation("meeting.hosts.title", name);
    removeAll();
    PageHeader header = new PageHeader(title);
    if (person.mayReadEverything()) {
      header.crumb(name, GuidelineRoutes.guideline(id));
    }
    header.here(getTranslation("meeting.hosts.section"));
    if (person.isStaff()) {
      header.actions(
          new LinkButton(getTranslation("meeting.hosts.call"), MeetingRoutes.callForHosts(id))
              .icon("megaphone"));
    }
    add(header, all.isEmpty() ? none() : new HostingList(offers, person, id, all, dates));
  }

  private EmptyState none() {
    return new EmptyState(
        "map-pin",
        getTranslation("meeting.hosts.none-yet"),
        getTranslation("meeting.hosts.none-text"));
  }
}
