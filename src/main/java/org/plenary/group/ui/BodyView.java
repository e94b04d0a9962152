package org.plenary.group.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.BodyClosing;
import org.plenary.group.BodyId;
import org.plenary.group.BodyRoster;
import org.plenary.group.BodySeat;
import org.plenary.group.BodySeats;
import org.plenary.group.GroupRoutes;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.shared.Countries;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Badge;
import org.plenary.ui.Columns;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.Icon;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Status;

/** One body: who speaks for it, who comments within it, and by when they have to be done. */
@Route("bodies/:body")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "DELEGATE"})
class BodyView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Bodies bodies;
  private final BodySeats seats;
  private final BodyRoster roster;
  private final Countries countries;
  private final BodyClosing closing;
  private final Person person;
  private final ReaderDates dates;
  private String title = "";

  BodyView(
      Bodies bodies,
      BodySeats seats,
      BodyRoster roster,
      Countries countries,
      BodyClosing closing,
      CurrentPerson current,
      CurrentReader reader) {
    this.bodies = bodies;
    this.seats = seats;
    this.roster = roster;
    this.countries = countries;
    this.closing = closing;
    person = current.get();
    dates = reader.dates();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new BodyId(event.getRouteParameters().get("body").orElse("")));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(BodyId id) {
    Body body = bodies.get(person, id);
    List<BodySeat> all = roster.list(person, id);
    boolean mayKeep = !body.isClosed() && (person.isStaff() || bodies.mayVerify(person, id));
    title = body.name();
    removeAll();
    add(header(body, mayKeep));
    if (mayKeep && all.stream().noneMatch(seat -> speaks(seat) && seat.leftAt() == null)) {
      add(
          new NextStep(
              "user-plus",
              getTranslation("group.body.no-officer"),
              getTranslation("group.body.no-officer-text"),
              invite(body, ButtonVariant.LUMO_PRIMARY)));
    }
    List<Component> main = new ArrayList<>();
    section(main, "speakers", body, all, mayKeep, seat -> open(seat) && speaks(seat));
    section(main, "reviewers", body, all, mayKeep, seat -> open(seat) && !speaks(seat));
    section(main, "left", body, all, false, seat -> !open(seat));
    add(new Columns().main(main.toArray(Component[]::new)).side(innerDays(body, mayKeep)));
  }

  private PageHeader header(Body body, boolean mayKeep) {
    PageHeader header =
        new PageHeader(body.name())
            .written()
            .crumb(getTranslation("group.bodies.title"), GroupRoutes.bodies())
            .here(body.name())
            .facts(GroupWords.pair(GroupWords.kind(body.kind()), body.country()));
    if (body.isClosed()) {
      header.facts(
          new Span(GroupWords.pair(GroupWords.kind(body.kind()), body.country())),
          new Badge(Status.Shape.ENDED, "minus", getTranslation("group.body.closed")));
    }
    if (person.isStaff()) {
      header.actions(
          new BodyActions(bodies, closing, countries, person, body, () -> show(body.id()))
              .buttons());
    }
    if (mayKeep) {
      header.actions(invite(body));
    }
    return header;
  }

  private Button invite(Body body, ButtonVariant... variants) {
    Button invite =
        new Button(
            getTranslation("group.body.invite"),
            new Icon("user-plus"),
            event -> new SeatDialog(seats, person, body, () -> show(body.id())).open());
    invite.addThemeVariants(variants);
    return invite;
  }

  private void section(
      List<Component> main,
      String key,
      Body body,
      List<BodySeat> all,
      boolean mayKeep,
      Predicate<BodySeat> which) {
    List<BodySeat> chosen = all.stream().filter(which).toList();
    if (!chosen.isEmpty()) {
      main.add(
          new PageSection(
                  getTranslation("group.body." + key),
                  new SeatList(seats, person, body, chosen, dates, mayKeep, () -> show(body.id())))
              .count(chosen.size()));
    }
  }

  private Component innerDays(Body body, boolean mayKeep) {
    Paragraph words = new Paragraph(getTranslation("group.body.days-text", body.innerDays()));
    PageSection section = new PageSection(getTranslation("group.body.days"), words);
    if (mayKeep) {
      Button change = new Button(getTranslation("group.body.days-change"), event -> askDays(body));
      change.addThemeVariants(ButtonVariant.LUMO_SMALL);
      section.add(change);
    }
    return section;
  }

  private void askDays(Body body) {
    IntegerField days = new IntegerField(getTranslation("group.body.days-field"));
    days.setValue(body.innerDays());
    days.setWidthFull();
    new AskDialog(
            getTranslation("group.body.days"),
            getTranslation("group.body.days-help"),
            getTranslation("group.body.days-save"),
            () -> {
              bodies.setInnerDays(
                  person, body.id(), days.getValue() == null ? -1 : days.getValue());
              show(body.id());
            })
        .with(days)
        .open();
  }

  private static boolean open(BodySeat seat) {
    return seat.leftAt() == null;
  }

  private static boolean speaks(BodySeat seat) {
    return seat.role().speaksForBody();
  }
}
