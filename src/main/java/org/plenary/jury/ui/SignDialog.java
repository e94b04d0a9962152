package org.plenary.jury.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** The last look before a verdict is frozen. */
class SignDialog extends Dialog {

  SignDialog(Consumer<String> sign) {
    setHeaderTitle(getTranslation("jury.sign.title"));
    setWidth("34rem");
    Paragraph text = new Paragraph(getTranslation("jury.sign.text"));
    text.addClassName("ink2");
    TextArea statement = new TextArea(getTranslation("jury.sign.statement"));
    statement.setWidthFull();
    statement.setMinHeight("8rem");
    statement.addClassName("words");
    add(text, statement);
    Button cancel = new Button(getTranslation("jury.sign.not-yet"), event -> close());
    Button yes =
        new Button(
            getTranslation("jury.sign.button"),
            event -> {
              sign.accept(statement.getValue());
              close();
            });
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(cancel, yes);
  }
}
