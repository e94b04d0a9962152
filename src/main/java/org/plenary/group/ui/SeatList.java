package org.plenary.group.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.plenary.group.Body;
import org.plenary.group.BodySeat;
import org.plenary.group.BodySeats;
import org.plenary.group.SeatRole;
import org.plenary.identity.Person;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Icon;
import org.plenary.ui.Isolated;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/** People with a seat in a body, each with what can be done about it. */
class SeatList extends UnorderedList {

  private final BodySeats seats;
  private final Person person;
  private final Body body;
  private final ReaderDates dates;
  private final boolean mayKeep;
  private final Runnable changed;

  SeatList(
      BodySeats seats,
      Person person,
      Body body,
      List<BodySeat> rows,
      ReaderDates dates,
      boolean mayKeep,
      Runnable changed) {
    this.seats = seats;
    this.person = person;
    this.body = body;
    this.dates = dates;
    this.mayKeep = mayKeep;
    this.changed = changed;
    addClassName("people-rows");
    rows.forEach(seat -> add(row(seat)));
  }

  private ListItem row(BodySeat seat) {
    Span name = new Span(new Isolated(seat.name()));
    name.addClassName("strong");
    Div words = new Div(name, quiet(seat.email()), quiet(facts(seat)));
    words.addClassName("who");
    ListItem row = new ListItem(words);
    boolean isOfficer = seat.role() == SeatRole.DESK_OFFICER;
    if (mayKeep && seat.leftAt() == null && (person.isStaff() || !isOfficer)) {
      Div buttons = new Div();
      buttons.addClassName("acts");
      if (!seat.hasJoined()) {
        buttons.add(button("group.seat.again", "mail", seat, () -> again(seat)));
      }
      if (seat.role() == SeatRole.REVIEWER) {
        buttons.add(button("group.seat.days", "calendar-clock", seat, () -> days(seat)));
      }
      buttons.add(
          button(
              "group.seat.role-button",
              "user-check",
              seat,
              () -> new RoleDialog(seats, person, seat, changed).open()));
      buttons.add(button("group.seat.remove", "user-x", seat, () -> remove(seat)));
      row.add(buttons);
    }
    return row;
  }

  private String facts(BodySeat seat) {
    String role = GroupWords.role(seat.role());
    if (seat.leftAt() != null) {
      return getTranslation("group.seat.left", role, dates.day(seat.leftAt()));
    }
    if (seat.joinedAt() == null) {
      return getTranslation("group.seat.asked", role, dates.moment(seat.invitedAt()));
    }
    return seat.innerDays() == null
        ? getTranslation("group.seat.since", role, dates.day(seat.joinedAt()))
        : getTranslation(
            "group.seat.since-days", role, dates.day(seat.joinedAt()), seat.innerDays());
  }

  private void again(BodySeat seat) {
    seats.inviteAgain(person, seat.id());
    Toast.show(getTranslation("group.seat.done", seat.email()));
    changed.run();
  }

  private void remove(BodySeat seat) {
    TextArea reason = GroupFields.reason("group.field.reason");
    new AskDialog(
            getTranslation("group.seat.remove-title", seat.name()),
            getTranslation("group.seat.remove-text", body.name()),
            getTranslation("group.seat.remove"),
            () -> {
              seats.remove(person, seat.id(), reason.getValue());
              changed.run();
            })
        .with(reason)
        .open();
  }

  private void days(BodySeat seat) {
    IntegerField days = new IntegerField(getTranslation("group.body.days-field"));
    days.setHelperText(getTranslation("group.seat.days-help", body.innerDays()));
    days.setValue(seat.innerDays());
    days.setWidthFull();
    new AskDialog(
            getTranslation("group.seat.days-title", seat.name()),
            "",
            getTranslation("group.body.days-save"),
            () -> {
              seats.setInnerDays(person, seat.id(), days.getValue());
              changed.run();
            })
        .with(days)
        .open();
  }

  private Button button(String key, String icon, BodySeat seat, Runnable action) {
    Button button = new Button(getTranslation(key), new Icon(icon), event -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    button.setAriaLabel(getTranslation("group.seat.of", getTranslation(key), seat.name()));
    return button;
  }

  private static Component quiet(String text) {
    Isolated words = new Isolated(text);
    words.addClassName("ink2");
    return words;
  }
}
