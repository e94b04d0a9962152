package org.plenary.answer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.plenary.answer.AnswerRefused;

/** Asks why an answer and the redline do not point at each other. */
class ExplainDialog extends Dialog {

  ExplainDialog(String what, String because, Consumer<String> explain, Runnable done) {
    setHeaderTitle(getTranslation("answer.release.explain-question"));
    setWidth("34rem");
    TextArea why = new TextArea(getTranslation("answer.release.explain-why"));
    why.setValue(because);
    why.setWidthFull();
    add(new Paragraph(what), why);
    Button yes =
        new Button(
            getTranslation("answer.release.explain-action"),
            event -> {
              try {
                explain.accept(why.getValue());
                close();
                done.run();
              } catch (AnswerRefused refused) {
                why.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
                why.setInvalid(true);
              }
            });
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(getTranslation("consultation.round.leave"), event -> close()), yes);
  }
}
