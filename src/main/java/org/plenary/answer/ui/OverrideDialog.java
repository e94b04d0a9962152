package org.plenary.answer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.plenary.answer.AnswerRefused;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundRefused;
import org.plenary.notification.ui.AheadPanel;
import org.plenary.notification.ui.MailsAhead;

/** Releases answers that something holds: by name, and on a ground that everybody reads. */
class OverrideDialog extends Dialog {

  private final TextField name = new TextField(getTranslation("answer.release.override-name"));
  private final TextArea ground = new TextArea(getTranslation("answer.release.override-ground"));
  private Runnable first = () -> {};

  OverrideDialog(Round round, String me, BiConsumer<String, String> override, Runnable done) {
    setHeaderTitle(getTranslation("answer.release.override-question", round.name()));
    setWidth("34rem");
    addClassName("dialogfields");
    name.setValue(me);
    name.setWidthFull();
    ground.setHelperText(getTranslation("answer.release.override-public"));
    ground.setWidthFull();
    Paragraph refusal = new Paragraph();
    refusal.addClassName("bad");
    refusal.getElement().setAttribute("role", "alert");
    add(new Paragraph(getTranslation("answer.release.override-text")), name, ground, refusal);
    Button yes =
        new Button(
            getTranslation("answer.release.override"),
            event -> {
              name.setInvalid(false);
              ground.setInvalid(false);
              first.run();
              try {
                override.accept(name.getValue(), ground.getValue());
                close();
                done.run();
              } catch (AnswerRefused refused) {
                String why = getTranslation(refused.messageKey(), refused.arguments());
                switch (refused.field()) {
                  case NAME -> {
                    name.setErrorMessage(why);
                    name.setInvalid(true);
                  }
                  case GROUND -> {
                    ground.setErrorMessage(why);
                    ground.setInvalid(true);
                  }
                  default -> refusal.setText(why);
                }
              } catch (RoundRefused refused) {
                refusal.setText(getTranslation(refused.messageKey(), refused.arguments()));
              }
            });
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(getTranslation("consultation.round.leave"), event -> close()), yes);
  }

  /** With the mails that go out when it is done. */
  OverrideDialog showing(MailsAhead ahead, BiConsumer<String, String> step) {
    AheadPanel panel =
        ahead.panel(
            this,
            () -> {
              String by = name.getValue();
              String why = ground.getValue();
              return () -> step.accept(by, why);
            },
            name,
            ground);
    add(panel);
    first = panel::stop;
    return this;
  }
}
