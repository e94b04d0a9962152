package org.plenary.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import org.plenary.notification.Notices;

/**
 * Shows a bulk mail before it goes: how many, to whom, and any of them as its reader will see it.
 * Nothing is queued here; the caller's action does that.
 */
public class BulkSendPreview extends Dialog {

  public BulkSendPreview(Notices notices, BulkPlan plan, Runnable send) {
    int count = plan.count();
    setHeaderTitle(getTranslation("notification.bulk.title", count));
    addClassName("bulkmail");
    setWidth("64rem");
    setMaxWidth("100%");
    if (count == 0) {
      add(new Span(getTranslation("notification.bulk.nobody")));
    } else {
      add(new BulkPanes(notices, plan));
    }
    getFooter().add(notNow());
    if (count > 0) {
      getFooter().add(sendButton(count, send));
    }
  }

  private Button notNow() {
    return new Button(getTranslation("notification.bulk.not-now"), event -> close());
  }

  private Button sendButton(int count, Runnable send) {
    Button button = new Button(getTranslation("notification.bulk.send", count));
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
