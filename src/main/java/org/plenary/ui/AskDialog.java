package org.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.plenary.shared.Refusal;

/** Asks for what a step needs. What is refused is said inside it, and nothing typed is lost. */
public class AskDialog extends Dialog {

  private final Paragraph refusal = new Paragraph();
  private final Div fields = new Div();
  private final Button yes;
  private boolean staysOpen;
  private Runnable first = () -> {};

  public AskDialog(String title, String text, String verb, Runnable action) {
    setHeaderTitle(title);
    setWidth("min(34rem, 94vw)");
    refusal.addClassName("errors");
    refusal.getElement().setAttribute("role", "alert");
    refusal.setVisible(false);
    fields.addClassName("dialogfields");
    Paragraph words = new Paragraph(text);
    words.addClassName("ink2");
    words.setVisible(!text.isEmpty());
    add(words, refusal, fields);
    yes = new Button(verb, event -> attempt(action));
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(getTranslation("ui.ask.cancel"), event -> close()), yes);
  }

  public AskDialog with(Component... parts) {
    fields.add(parts);
    return this;
  }

  /** For an action that only begins something: the dialog waits, until somebody closes it. */
  public AskDialog staysOpen() {
    staysOpen = true;
    return this;
  }

  /** Told before each attempt, so that what only looks on stands in nobody's way. */
  public AskDialog beforehand(Runnable first) {
    this.first = first;
    return this;
  }

  /** Lets the button be pressed again, after an action that came to nothing. */
  public void again() {
    yes.setEnabled(true);
  }

  private void attempt(Runnable action) {
    refusal.setVisible(false);
    first.run();
    try {
      action.run();
      if (staysOpen) {
        yes.setEnabled(false);
      } else {
        close();
      }
    } catch (Refusal refused) {
      refusal.setText(getTranslation(refused.messageKey(), refused.arguments()));
      refusal.setVisible(true);
    }
  }
}
