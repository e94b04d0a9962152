package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.plenary.ui.DatePickers;
import org.plenary.ui.Toast;

/** Asks on which day a milestone was met, and what shows it. */
class MeetDialog extends PlanQuestion {

  /** Takes the answer over. */
  interface Delivery {
    void on(LocalDate day, String delivered, String link);
  }

  MeetDialog(MilestoneShown shown, Delivery delivery) {
    super(text("milestone.meet.title", shown.milestone().name()));
    DatePicker day = DatePickers.day(text("milestone.meet.day"));
    day.setMax(shown.sheet().today());
    day.setValue(shown.sheet().today());
    day.setErrorMessage(text("milestone.refused.day-ahead"));
    EvidenceFields evidence = new EvidenceFields(shown.milestone());
    hint(text("milestone.meet.hint"));
    ask(day, evidence.delivered(), evidence.link());
    answer(
        text("milestone.meet.button"),
        () -> {
          LocalDate on = day.getValue();
          day.setInvalid(on == null || on.isAfter(shown.sheet().today()));
          if (on != null && !day.isInvalid()) {
            delivery.on(on, evidence.delivered().getValue(), evidence.link().getValue());
            close();
            Toast.show(text("milestone.meet.met", shown.milestone().name()));
          }
        });
  }
}
