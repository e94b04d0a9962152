package org.plenary.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.function.Consumer;
import org.plenary.notification.Notice;

/** Asks to which address an undeliverable notice goes now. */
class SendAgainDialog extends Dialog {

  SendAgainDialog(Notice notice, Consumer<String> send) {
    setHeaderTitle(getTranslation("notification.again.title", notice.to().name()));
    EmailField address = new EmailField(getTranslation("notification.again.address"));
    address.setValue(notice.to().email());
    address.setWidthFull();
    address.setErrorMessage(getTranslation("notification.again.error"));
    if (notice.isUnclear()) {
      add(new Paragraph(getTranslation("notification.again.unclear")));
    }
    add(address);
    Button go = new Button(getTranslation("notification.again.send"));
    go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    go.addClickListener(
        event -> {
          if (!address.isInvalid() && !address.isEmpty()) {
            close();
            send.accept(address.getValue());
          }
        });
    getFooter().add(new Button(getTranslation("notification.again.keep"), event -> close()), go);
    setWidth("32rem");
  }
}
