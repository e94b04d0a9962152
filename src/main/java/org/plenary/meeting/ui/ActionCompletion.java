package org.plenary.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.plenary.meeting.MeetingRefused;
import org.plenary.ui.Toast;

/** Where the owner of an action says that it is done, and how. */
class ActionCompletion extends Div {

  private final TextArea note = new TextArea(getTranslation("meeting.action-page.note"));
  private final Button done =
      new Button(getTranslation("meeting.action-page.complete"), event -> complete());
  private final Div foot = new Div(done);
  private final Consumer<String> complete;
  private final Runnable after;

  /**
   * @param complete takes the note; a refusal is shown at it
   */
  ActionCompletion(Consumer<String> complete, Runnable after) {
    this.complete = complete;
    this.after = after;
    note.setMaxLength(1000);
    note.setWidthFull();
    done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    foot.addClassName("formfoot");
    add(note, foot);
    addClassNames("formcol", "sec");
  }

  /** For a page whose next step is another one. */
  ActionCompletion second() {
    done.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return this;
  }

  ActionCompletion beside(Button other) {
    foot.add(other);
    return this;
  }

  private void complete() {
    try {
      complete.accept(note.getValue());
    } catch (MeetingRefused refused) {
      note.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
      note.setInvalid(true);
      return;
    }
    Toast.show(getTranslation("meeting.action-page.completed"));
    after.run();
  }
}
