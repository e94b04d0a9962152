package org.plenary.jury.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.function.BiConsumer;
import org.plenary.jury.ConflictKind;

/** Files a conflict: what kind, and why. */
class ConflictDialog extends Dialog {

  private final RadioButtonGroup<ConflictKind> kind = new RadioButtonGroup<>();
  private final TextArea reason = new TextArea();

  ConflictDialog(String title, Set<ConflictKind> hints, BiConsumer<ConflictKind, String> declare) {
    setHeaderTitle(getTranslation("jury.conflict.title", title));
    setWidth("34rem");
    Paragraph text = new Paragraph(getTranslation("jury.conflict.text"));
    text.addClassName("ink2");
    kind.setLabel(getTranslation("jury.conflict.kind"));
    kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    kind.setItems(ConflictKind.values());
    kind.setItemLabelGenerator(value -> JuryWords.kind(this, value));
    hints.stream().findFirst().ifPresent(kind::setValue);
    kind.setRequiredIndicatorVisible(true);
    kind.addValueChangeListener(event -> showWhatIsWanted());
    reason.setLabel(getTranslation("jury.conflict.reason"));
    reason.setHelperText(getTranslation("jury.conflict.reason-help"));
    reason.setMaxLength(2000);
    reason.setWidthFull();
    showWhatIsWanted();
    add(text, kind, reason);
    Button cancel = new Button(getTranslation("jury.reason.cancel"), event -> close());
    Button yes = new Button(getTranslation("jury.conflict.declare"), event -> accept(declare));
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(cancel, yes);
  }

  /** What is none of the kinds is told in words. */
  private void showWhatIsWanted() {
    reason.setRequiredIndicatorVisible(kind.getValue() == ConflictKind.OTHER);
  }

  private void accept(BiConsumer<ConflictKind, String> declare) {
    kind.setInvalid(kind.isEmpty());
    kind.setErrorMessage(getTranslation("jury.conflict.kind-missing"));
    if (!kind.isEmpty()) {
      declare.accept(kind.getValue(), reason.getValue().strip());
      close();
    }
  }
}
