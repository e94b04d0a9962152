package org.plenary.award.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.plenary.award.Benefit;

/** Asks why a benefit will not come about, before it is given up. */
final class BenefitDropDialog extends Dialog {

  private final TextArea reason = new TextArea();

  BenefitDropDialog(Benefit benefit, Consumer<String> action) {
    setHeaderTitle(getTranslation("award.benefit.drop-question", benefit.name()));
    setWidth("32rem");
    reason.setLabel(getTranslation("award.benefit.drop-reason"));
    reason.setErrorMessage(getTranslation("award.refused.benefit-text.reason-wanted"));
    reason.setMaxLength(2000);
    reason.setMinHeight("6rem");
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    add(new Paragraph(getTranslation("award.benefit.drop-consequence")), reason);
    Button cancel = new Button(getTranslation("award.benefit.cancel"), event -> close());
    Button drop = new Button(getTranslation("award.benefit.drop"));
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
