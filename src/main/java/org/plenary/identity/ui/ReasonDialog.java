package org.plenary.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.identity.Carried;

/** Asks for the reason before something is done to an account; the record keeps it. */
class ReasonDialog extends Dialog {

  private static final int LONGEST = 500;

  ReasonDialog(
      String title, String text, List<Carried> carried, String verb, Consumer<String> action) {
    setHeaderTitle(title);
    TextArea reason = new TextArea(getTranslation("identity.dialog.reason"));
    reason.setHelperText(getTranslation("identity.dialog.reason.hint"));
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(LONGEST);
    reason.setErrorMessage(getTranslation("identity.dialog.reason.missing"));
    Button go = new Button(verb);
    go.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
    CarriedNote seen = new CarriedNote(carried);
    go.addClickListener(
        event -> {
          reason.setInvalid(reason.getValue().isBlank());
          if (seen.isAgreed() && !reason.isInvalid()) {
            close();
            action.accept(reason.getValue().strip());
          }
        });
    add(new Paragraph(text), seen, reason);
    getFooter().add(new Button(getTranslation("identity.dialog.keep"), event -> close()), go);
    setWidth("32rem");
  }
}
