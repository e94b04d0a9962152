package org.plenary.entry.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.plenary.shared.Refusal;

/** A text and the button that acts on it. What is refused is said at the field, and stays typed. */
class ReasonForm extends Div {

  private static final int LONGEST = 4000;

  private final TextArea text;

  ReasonForm(String label, String hint) {
    addClassName("formcol");
    text = new TextArea(label);
    text.setHelperText(hint);
    text.setMaxLength(LONGEST);
    text.setMinHeight("6rem");
    text.setWidthFull();
    text.setRequiredIndicatorVisible(true);
    text.addValueChangeListener(event -> text.setInvalid(false));
    add(text);
  }

  /** Adds a button; the action says itself what became of it. */
  ReasonForm action(Button button, Consumer<String> action) {
    button.addClickListener(event -> action.accept(text.getValue()));
    add(button);
    return this;
  }

  boolean attempt(Runnable action) {
    return attempt(action, text);
  }

  /** As above; a refusal is said at this field. */
  boolean attempt(Runnable action, HasValidation field) {
    text.setInvalid(false);
    try {
      action.run();
      return true;
    } catch (Refusal refused) {
      field.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
      field.setInvalid(true);
      return false;
    }
  }

  /** Whether something is written; where nothing is, the field says what is wanted. */
  boolean isWritten(String wanted) {
    text.setErrorMessage(wanted);
    text.setInvalid(text.getValue().isBlank());
    if (text.isInvalid()) {
      text.focus();
    }
    return !text.isInvalid();
  }
}
