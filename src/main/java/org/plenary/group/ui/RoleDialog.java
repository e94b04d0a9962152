package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.stream.Stream;
import org.plenary.group.BodySeat;
import org.plenary.group.BodySeats;
import org.plenary.group.SeatRole;
import org.plenary.identity.Person;
import org.plenary.ui.AskDialog;

/** Gives somebody another role in their body. Only the office names a desk officer. */
class RoleDialog {

  private final AskDialog dialog;

  RoleDialog(BodySeats seats, Person by, BodySeat seat, Runnable done) {
    RadioButtonGroup<SeatRole> role = choice(by, seat.role());
    dialog =
        new AskDialog(
                text("group.seat.role-title", seat.name()),
                text("group.seat.role-text"),
                text("group.seat.role-change"),
                () -> {
                  seats.setRole(by, seat.id(), role.getValue());
                  done.run();
                })
            .with(role);
  }

  void open() {
    dialog.open();
  }

  /** The roles this person may give. */
  static RadioButtonGroup<SeatRole> choice(Person by, SeatRole value) {
    RadioButtonGroup<SeatRole> role = new RadioButtonGroup<>();
    role.setLabel(text("group.seat.role"));
    role.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    role.setItems(
        Stream.of(SeatRole.values())
            .filter(one -> by.isStaff() || one != SeatRole.DESK_OFFICER)
            .toList());
    role.setItemLabelGenerator(one -> text("group.seat.as-" + GroupWords.key(one)));
    role.setValue(value);
    return role;
  }
}
