package org.plenary.milestone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.plenary.shared.Refusal;

/**
 * A dialog that asks something about a plan. What a rule refuses is said in it, and nothing typed
 * is lost.
 */
abstract class PlanQuestion extends Dialog {

  private final Paragraph refused = new Paragraph();
  private final Div fields = new Div();

  PlanQuestion(String title) {
    setHeaderTitle(title);
    setWidth("36rem");
    fields.addClassName("dialogfields");
    refused.addClassName("refusal");
    refused.getElement().setAttribute("role", "alert");
    refused.setVisible(false);
    add(fields, refused);
  }

  final void ask(Component... parts) {
    fields.add(parts);
  }

  final void hint(String text) {
    Paragraph hint = new Paragraph(text);
    hint.addClassName("ink2");
    fields.add(hint);
  }

  final Button answer(String verb, Runnable action) {
    Button cancel = new Button(getTranslation("milestone.dialog.cancel"), event -> close());
    Button yes = new Button(verb, event -> attempt(action));
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(cancel, yes);
    return yes;
  }

  final void attempt(Runnable action) {
    refused.setVisible(false);
    try {
      action.run();
    } catch (Refusal refusal) {
      refused.setText(getTranslation(refusal.messageKey(), refusal.arguments()));
      refused.setVisible(true);
    }
  }
}
