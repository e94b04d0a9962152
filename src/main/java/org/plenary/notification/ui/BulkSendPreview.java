package org.plenary.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.plenary.notification.Foresight;
import org.plenary.shared.Refusal;

/**
 * Shows the mails of a step before it is taken, and takes it when told to; at once where nobody is
 * written to. Nothing is queued here; the caller's action does that.
 */
class BulkSendPreview extends Dialog {

  private final Runnable send;
  private final Consumer<Refusal> refused;

  BulkSendPreview(AheadPanel panel, Runnable step, Runnable send, Consumer<Refusal> refused) {
    this.send = send;
    this.refused = refused;
    setHeaderTitle(getTranslation("notification.ahead.title"));
    addClassName("bulkmail");
    setWidth("min(64rem, 94vw)");
    add(panel);
    getFooter().add(new Button(getTranslation("notification.bulk.not-now"), event -> close()));
    open();
    panel.of(() -> step).whenOver(this::answer).look();
  }

  private void answer(Foresight over) {
    int count = over.mails().size();
    if (over.hasFailed()) {
      getFooter().add(go(getTranslation("notification.ahead.go-on")));
    } else if (over.refusal().isPresent()) {
      close();
      refused.accept(over.refusal().get());
    } else if (count == 0) {
      close();
      send.run();
    } else {
      Button button = go(getTranslation("notification.bulk.send", count));
      getFooter().add(button);
      button.focus();
    }
  }

  private Button go(String verb) {
    Button button = new Button(verb);
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    button.setDisableOnClick(true);
    button.addClickListener(
        event -> {
          close();
          send.run();
        });
    return button;
  }
}
