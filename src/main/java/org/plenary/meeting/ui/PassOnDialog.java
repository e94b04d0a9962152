package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.plenary.identity.Person;
import org.plenary.shared.Refusal;
import org.plenary.ui.AskDialog;

/** Asks to whom an action goes on, and why. */
class PassOnDialog extends AskDialog {

  /** Nobody was chosen. */
  private static final class NobodyChosen extends Refusal {
    private NobodyChosen() {
      super("meeting.minutes.owner-missing");
    }
  }

  PassOnDialog(List<Person> heirs, BiConsumer<Person, String> whenChosen) {
    this(
        new ComboBox<>(text("meeting.pass-on.who"), heirs),
        new TextArea(text("meeting.pass-on.reason")),
        whenChosen);
  }

  private PassOnDialog(
      ComboBox<Person> heir, TextArea reason, BiConsumer<Person, String> whenChosen) {
    super(
        text("meeting.pass-on.title"),
        text("meeting.pass-on.text"),
        text("meeting.pass-on.do"),
        () -> {
          if (heir.isEmpty()) {
            throw new NobodyChosen();
          }
          whenChosen.accept(heir.getValue(), reason.getValue());
        });
    heir.setItemLabelGenerator(Person::name);
    heir.setWidthFull();
    reason.setWidthFull();
    reason.setMaxLength(1000);
    with(heir, reason);
  }
}
