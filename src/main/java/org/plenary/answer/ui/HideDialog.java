package org.plenary.answer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentRefused;
import org.plenary.consultation.Comments;
import org.plenary.identity.Person;

/** Asks why a comment is taken out of everybody's sight but the office's. */
class HideDialog extends Dialog {

  HideDialog(Person person, Comment comment, Comments comments, Runnable done) {
    setHeaderTitle(getTranslation("answer.register.hide-question", comment.number()));
    TextArea reason = new TextArea(getTranslation("answer.register.hide-reason"));
    reason.setHelperText(getTranslation("answer.register.hide-help"));
    reason.setWidthFull();
    add(reason);
    Button yes =
        new Button(
            getTranslation("answer.register.hide"),
            event -> {
              try {
                comments.hide(person, comment.id(), reason.getValue());
                close();
                done.run();
              } catch (CommentRefused refused) {
                reason.setErrorMessage(getTranslation(refused.messageKey(), refused.arguments()));
                reason.setInvalid(true);
              }
            });
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(getTranslation("consultation.desk.leave"), event -> close()), yes);
  }
}
