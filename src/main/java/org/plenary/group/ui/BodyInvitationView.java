package org.plenary.group.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.plenary.group.Body;
import org.plenary.group.BodyRoster;
import org.plenary.group.BodySeat;
import org.plenary.group.BodySeats;
import org.plenary.group.GroupRoutes;
import org.plenary.group.SeatId;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.Confirm;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.Toast;

/** The way in for somebody who was asked to take a seat in a body. */
@Route("body-invitations/:seat")
@PermitAll
class BodyInvitationView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final BodySeats seats;
  private final BodyRoster roster;
  private final Person person;

  BodyInvitationView(BodySeats seats, BodyRoster roster, CurrentPerson current) {
    this.seats = seats;
    this.roster = roster;
    person = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    BodySeat seat =
        roster.own(person, new SeatId(event.getRouteParameters().get("seat").orElse("")));
    Body body = roster.bodyOf(person, seat.id());
    if (seat.hasJoined()) {
      event.forwardTo(GroupRoutes.body(body.id()).substring(1));
      return;
    }
    Button join = new Button(getTranslation("group.invitation.join"), click -> join(seat, body));
    join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Button decline =
        new Button(getTranslation("group.invitation.decline"), click -> decline(seat, body));
    decline.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    Div buttons = new Div(decline, join);
    buttons.addClassName("acts");
    removeAll();
    add(
        new PageHeader(body.name()).written().facts(GroupWords.role(seat.role())),
        new NextStep(
            "handshake",
            getTranslation("group.invitation.title", body.name()),
            getTranslation("group.invitation.text-" + GroupWords.key(seat.role())),
            buttons));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("group.invitation.page");
  }

  private void join(BodySeat seat, Body body) {
    seats.join(person, seat.id());
    getUI().orElseThrow().navigate(GroupRoutes.body(body.id()).substring(1));
  }

  private void decline(BodySeat seat, Body body) {
    new Confirm(
            getTranslation("group.invitation.decline-title", body.name()),
            getTranslation("group.invitation.decline-text"))
        .yes(
            getTranslation("group.invitation.decline"),
            () -> {
              seats.leave(person, seat.id(), "");
              Toast.show(getTranslation("group.invitation.declined"));
              getUI().orElseThrow().navigate("");
            })
        .open();
  }
}
