package org.plenary.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.plenary.programme.Retention;
import org.plenary.ui.AskDialog;
import org.plenary.ui.DatePickers;

/** Asks until which other day something is kept, and why. */
final class KeepingMove {

  private final DatePicker day;
  private final TextArea reason = new TextArea(text("programme.change.reason"));
  private final AskDialog dialog;

  /**
   * @param move takes the day and the reason; not called without a day
   */
  KeepingMove(Retention one, BiConsumer<LocalDate, String> move) {
    day = DatePickers.day(text("programme.keeping.day"), one.through());
    day.setRequiredIndicatorVisible(true);
    reason.setValue(one.reason());
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    dialog =
        new AskDialog(
                text("programme.keeping.move-title"),
                text("programme.keeping.move-hint"),
                text("programme.keeping.move"),
                () -> {
                  if (day.getValue() != null) {
                    move.accept(day.getValue(), reason.getValue());
                  }
                })
            .with(day, reason);
  }

  void open() {
    dialog.open();
  }

  private static String text(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
