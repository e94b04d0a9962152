package org.plenary.entry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.plenary.entry.Benefit;

/** Asks why a benefit will not come about, before it is given up. */
final class BenefitDropDialog extends Dialog {

  private final TextArea reason = new TextArea();

  BenefitDropDialog(Benefit benefit, Consumer<String> action) {
    setHeaderTitle(getTranslation("entry.benefit.drop-question", benefit.name()));
    setWidth("32rem");
    reason.setLabel(getTranslation("entry.benefit.drop-reason"));
    reason.setErrorMessage(getTranslation("entry.refused.benefit-text.reason-wanted"));
    reason.setMaxLength(2000);
    reason.setMinHeight("6rem");
    reason.setWidthFull();
    add(new Paragraph(getTranslation("entry.benefit.drop-consequence")), reason);
    Button cancel = new Button(getTranslation("entry.benefit.cancel"), event -> close());
    Button drop = new Button(getTranslation("entry.benefit.drop"));
    drop.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
    drop.addClickListener(
        event -> {
          reason.setInvalid(reason.getValue().isBlank());
          if (!reason.isInvalid()) {
            close();
            action.accept(reason.getValue());
          }
        });
    getFooter().add(cancel, drop);
  }
}
