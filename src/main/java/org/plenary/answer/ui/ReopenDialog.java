package org.plenary.answer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.plenary.answer.AnswerRefused;
import org.plenary.consultation.Comment;

/** Takes a decision back, with the reason that stays in its history. */
class ReopenDialog extends Dialog {

  ReopenDialog(Comment comment, Consumer<String> reopen, Runnable done) {
    setHeaderTitle(getTranslation("answer.triage.reopen-question", comment.number()));
    setWidth("34rem");
    TextArea reason = new TextArea(getTranslation("answer.triage.reopen-reason"));
    reason.setWidthFull();
    add(reason);
    Button yes =
        new Button(
            getTranslation("answer.triage.reopen"),
            event -> {
              try {
                reopen.accept(reason.getValue());
                close();
                done.run();
              } catch (AnswerRefused refused) {
                reason.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
                reason.setInvalid(true);
              }
            });
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(getTranslation("consultation.round.leave"), event -> close()), yes);
  }
}
