package org.plenary.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.plenary.notification.Notice;

/** Shows an administrator a sign-in link that no mail server could take, to hand it over. */
class SecretDialog extends Dialog {

  SecretDialog(Notice notice, String link) {
    setHeaderTitle(getTranslation("notification.secret.title", notice.to().name()));
    TextField field = new TextField(getTranslation("notification.secret.link"), link, "");
    field.setReadOnly(true);
    field.setAutoselect(true);
    field.setWidthFull();
    add(new Paragraph(getTranslation("notification.secret.text")), field);
    getFooter().add(new Button(getTranslation("notification.secret.close"), event -> close()));
    setWidth("36rem");
  }
}
