package org.plenary.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.meeting.HostCalls;
import org.plenary.meeting.HostOffer;
import org.plenary.meeting.HostOfferId;
import org.plenary.meeting.HostOffers;
import org.plenary.meeting.Hosting;
import org.plenary.meeting.HostingId;
import org.plenary.meeting.MeetingRoutes;
import org.plenary.ui.Badge;
import org.plenary.ui.Dates;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Written;

/** One thing to be hosted: people offer, and the office chooses among what was offered. */
@Route("hosting/:hosting")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "EXPERT", "DELEGATE"})
class HostingView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final HostCalls calls;
  private final HostOffers offers;
  private final OwnHostOffer own;
  private final HostDuties duties;
  private final HostOfferList list;
  private final Person person;
  private final ReaderDates dates;
  private String title = "";

  HostingView(
      HostCalls calls,
      HostOffers offers,
      OwnHostOffer own,
      HostDuties duties,
      HostOfferList list,
      CurrentPerson current,
      Dates dates) {
    this.calls = calls;
    this.offers = offers;
    this.own = own;
    this.duties = duties;
    this.list = list;
    person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new HostingId(event.getRouteParameters().get("hosting").orElseThrow()), null);
  }

  /**
   * @param changing the offer whose form is shown
   */
  private void show(HostingId id, @Nullable HostOfferId changing) {
    removeAll();
    Hosting hosting = calls.get(person, id);
    List<HostOffer> all = offers.list(person, id);
    title = hosting.name();
    Runnable refresh = () -> show(id, null);
    add(header(hosting));
    add(duties.of(person, hosting, all, dates, refresh));
    MeetingParts.moved(hosting.moved(), hosting.zone(), dates).ifPresent(this::add);
    MeetingParts.note(hosting.note()).ifPresent(this::add);
    if (!hosting.reason().isEmpty() && !all.isEmpty()) {
      add(
          new PageSection(
              getTranslation("meeting.hosts.why"), new Div(new Written(hosting.reason()))));
    }
    List<HostOffer> mine = offers.listOwn(person, hosting.id());
    mine.forEach(one -> add(shown(hosting, one, one.id().equals(changing), refresh)));
    if (own.isFree(person, hosting)) {
      add(offering(hosting, mine.isEmpty(), refresh));
    }
    if (person.mayReadEverything()) {
      add(list.of(person, hosting, all, dates, refresh));
    }
  }

  private PageHeader header(Hosting hosting) {
    return new PageHeader(title)
        .crumb(getTranslation("meeting.hosts.section"), MeetingRoutes.hosts(hosting.guideline()))
        .here(title)
        .facts(
            new Span(
                getTranslation(
                    "meeting.hosts.between", dates.span(hosting.from(), hosting.through()))),
            new Badge(HostWords.status(hosting, offers.isTaking(hosting))));
  }

  private Component shown(Hosting hosting, HostOffer mine, boolean isChanging, Runnable refresh) {
    return isChanging
        ? own.form(person, hosting, mine, refresh)
        : own.card(person, hosting, mine, dates, () -> show(hosting.id(), mine.id()), refresh);
  }

  /** The form at once, or a button for it where one has offered in another name already. */
  private Component offering(Hosting hosting, boolean isFirst, Runnable refresh) {
    Component form = own.form(person, hosting, null, refresh);
    if (isFirst) {
      return form;
    }
    form.setVisible(false);
    Button more = new Button(getTranslation("meeting.hosts.another"));
    more.addClickListener(
        click -> {
          form.setVisible(true);
          more.setVisible(false);
        });
    return new Div(more, form);
  }
}
