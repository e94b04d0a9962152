package org.plenary.jury.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.jury.Juror;
import org.plenary.ui.SwitchButtons;

/** Turns from one edition somebody judges to another. */
class SeatSwitch extends SwitchButtons {

  /**
   * @param names of the editions of these seats
   * @param shown none is on where it is not one of the seats
   */
  SeatSwitch(List<Juror> seats, List<String> names, Juror shown, Consumer<Juror> chosen) {
    super(
        UI.getCurrent().getTranslation("jury.seats.name"),
        names,
        index -> chosen.accept(seats.get(index)));
    addClassName("apart");
    press(seats.stream().map(Juror::id).toList().indexOf(shown.id()));
  }
}
