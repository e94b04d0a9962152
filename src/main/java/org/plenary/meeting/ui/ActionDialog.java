package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.shared.Refusal;
import org.plenary.ui.AskDialog;
import org.plenary.ui.CalendarWords;

/** Asks what is to be done, by whom and until when. */
class ActionDialog extends AskDialog {

  /** What was chosen. */
  record Choice(String text, PersonId owner, LocalDate dueOn) {}

  /** Something was left empty. */
  private static final class Missing extends Refusal {
    private Missing(String key) {
      super(key);
    }
  }

  ActionDialog(List<Person> owners, Consumer<Choice> whenChosen) {
    this(
        new TextArea(text("meeting.minutes.action")),
        new ComboBox<>(text("meeting.minutes.owner"), owners),
        new DatePicker(text("meeting.minutes.due")),
        whenChosen);
  }

  private ActionDialog(
      TextArea words, ComboBox<Person> owner, DatePicker due, Consumer<Choice> whenChosen) {
    super(
        text("meeting.minutes.add-action"),
        "",
        text("meeting.minutes.add-action"),
        () -> {
          if (owner.isEmpty()) {
            throw new Missing("meeting.minutes.owner-missing");
          }
          if (due.isEmpty()) {
            throw new Missing("meeting.minutes.due-missing");
          }
          whenChosen.accept(new Choice(words.getValue(), owner.getValue().id(), due.getValue()));
        });
    owner.setItemLabelGenerator(Person::name);
    CalendarWords.putInto(due);
    due.setLocale(Locale.forLanguageTag(text("ui.locale")));
    words.setWidthFull();
    owner.setWidthFull();
    with(words, owner, due);
  }
}
