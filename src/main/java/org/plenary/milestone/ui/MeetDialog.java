package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import org.plenary.ui.CalendarWords;
import org.plenary.ui.Toast;

/** Asks on which day a milestone was met, and what shows it. */
class MeetDialog extends PlanQuestion {

  /** Takes the answer over. */
  interface Delivery {
    void on(LocalDate day, String delivered, String link);
  }

  MeetDialog(MilestoneShown shown, Delivery delivery) {
    super(text("milestone.meet.title", shown.milestone().name()));
    DatePicker day = new DatePicker(text("milestone.meet.day"));
    day.setLocale(Locale.forLanguageTag(text("ui.locale")));
    CalendarWords.putInto(day);
    day.setMax(shown.sheet().today());
    day.setValue(shown.sheet().today());
    day.setErrorMessage(text("milestone.refused.day-ahead"));
    TextArea delivered = new TextArea(text("milestone.meet.delivered"));
    delivered.setHelperText(text("milestone.meet.delivered-help"));
    delivered.setMaxLength(4000);
    delivered.setMinHeight("5.5rem");
    delivered.setWidthFull();
    delivered.setValue(shown.milestone().delivered());
    TextField link = new TextField(text("milestone.meet.link"));
    link.setMaxLength(1000);
    link.setWidthFull();
    link.setValue(shown.milestone().link());
    hint(text("milestone.meet.hint"));
    ask(day, delivered, link);
    answer(
        text("milestone.meet.button"),
        () -> {
          LocalDate on = day.getValue();
          day.setInvalid(on == null || on.isAfter(shown.sheet().today()));
          if (on != null && !day.isInvalid()) {
            delivery.on(on, delivered.getValue(), link.getValue());
            close();
            Toast.show(text("milestone.meet.met", shown.milestone().name()));
          }
        });
  }
}
