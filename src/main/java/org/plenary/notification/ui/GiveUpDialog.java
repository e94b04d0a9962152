package org.plenary.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.plenary.notification.Notice;

/** Asks why a notice will not be sent. */
class GiveUpDialog extends Dialog {

  private static final int LONGEST = 2000;

  GiveUpDialog(Notice notice, Consumer<String> giveUp) {
    setHeaderTitle(getTranslation("notification.give-up.title", notice.mail().subject()));
    TextArea reason = new TextArea(getTranslation("notification.give-up.reason"));
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(LONGEST);
    reason.setErrorMessage(getTranslation("notification.refused.no-reason"));
    Button go = new Button(getTranslation("notification.give-up.yes"));
    go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
    go.addClickListener(
        event -> {
          reason.setInvalid(reason.getValue().isBlank());
          if (!reason.isInvalid()) {
            close();
            giveUp.accept(reason.getValue());
          }
        });
    add(new Paragraph(getTranslation("notification.give-up.text")), reason);
    getFooter().add(new Button(getTranslation("notification.give-up.keep"), event -> close()), go);
    setWidth("32rem");
  }
}
