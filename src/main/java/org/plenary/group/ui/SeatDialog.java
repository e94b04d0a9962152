package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.plenary.group.Body;
import org.plenary.group.BodySeats;
import org.plenary.group.SeatRole;
import org.plenary.identity.Person;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Toast;

/** Asks whom to invite into a body, and as what. */
class SeatDialog {

  private final AskDialog dialog;

  SeatDialog(BodySeats seats, Person by, Body body, Runnable done) {
    RadioButtonGroup<SeatRole> role =
        RoleDialog.choice(by, by.isStaff() ? SeatRole.DESK_OFFICER : SeatRole.REVIEWER);
    TextField name = GroupFields.text("group.field.name");
    EmailField email = new EmailField(text("group.field.email"));
    dialog =
        new AskDialog(
                text("group.seat.title", body.name()),
                text("group.seat.text"),
                text("group.seat.button"),
                () -> {
                  seats.invite(by, body.id(), role.getValue(), name.getValue(), email.getValue());
                  Toast.show(text("group.seat.done", email.getValue()));
                  done.run();
                })
            .with(name, email, role);
  }

  void open() {
    dialog.open();
  }
}
