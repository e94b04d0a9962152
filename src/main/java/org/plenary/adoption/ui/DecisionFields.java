package org.plenary.adoption.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.plenary.adoption.AdoptionWork;
import org.plenary.adoption.Outcome;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.shared.Refusal;
import org.plenary.ui.DatePickers;

/** What the body decided, on which day, and in which words. */
class DecisionFields extends Div {

  /** The day was left empty. */
  private static final class DayMissing extends Refusal {
    private DayMissing() {
      super("adoption.page.day-missing");
    }
  }

  private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
  private final TextField body = new TextField();
  private final DatePicker day = DatePickers.day();
  private final TextArea words = new TextArea();

  DecisionFields() {
    addClassName("dialogfields");
    outcome.setLabel(getTranslation("adoption.page.outcome"));
    outcome.setItems(Outcome.values());
    outcome.setItemLabelGenerator(item -> getTranslation("adoption.outcome." + item.key()));
    outcome.setValue(Outcome.ADOPTED);
    body.setLabel(getTranslation("adoption.page.body"));
    body.setWidthFull();
    day.setLabel(getTranslation("adoption.page.decided-on"));
    words.setLabel(getTranslation("adoption.page.words"));
    words.setWidthFull();
    add(outcome, body, day, words);
  }

  HasValue<?, ?>[] typed() {
    return new HasValue<?, ?>[] {outcome, body, day, words};
  }

  JobWork work(AdoptionWork work, Person by, GuidelineId id) {
    if (day.isEmpty()) {
      throw new DayMissing();
    }
    return work.decide(
        by, id, outcome.getValue(), body.getValue(), day.getValue(), words.getValue());
  }
}
