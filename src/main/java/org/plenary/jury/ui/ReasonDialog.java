package org.plenary.jury.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.plenary.notification.ui.AheadPanel;
import org.plenary.notification.ui.MailsAhead;

/** Asks why before something is done that somebody else will read about. */
class ReasonDialog extends Dialog {

  private final TextArea reason = new TextArea();
  private Runnable first = () -> {};

  ReasonDialog(String title, String consequence, String verb, Consumer<String> action) {
    setHeaderTitle(title);
    setWidth("32rem");
    reason.setLabel(getTranslation("jury.reason.label"));
    reason.setMaxLength(2000);
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    reason.setMinHeight("6rem");
    Paragraph text = new Paragraph(consequence);
    text.addClassName("ink2");
    add(text, reason);
    Button cancel = new Button(getTranslation("jury.reason.cancel"), event -> close());
    Button yes = new Button(verb, event -> accept(action));
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(cancel, yes);
  }

  /** For what may be done without a word. */
  ReasonDialog optional() {
    reason.setRequiredIndicatorVisible(false);
    return this;
  }

  /** Begins with this reason written; the reader may change it. */
  ReasonDialog suggesting(String text) {
    reason.setValue(text);
    return this;
  }

  /** With the mails that go out when it is done. */
  ReasonDialog showing(MailsAhead ahead, Consumer<String> step) {
    AheadPanel panel =
        ahead.panel(
            this,
            () -> {
              String why = reason.getValue().strip();
              return () -> step.accept(why);
            },
            reason);
    add(panel);
    first = panel::stop;
    return this;
  }

  /** The field stays open, with its text, where the reason is refused. */
  private void accept(Consumer<String> action) {
    first.run();
    action.accept(reason.getValue().strip());
    close();
  }
}
