package org.plenary.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiPredicate;
import org.plenary.form.FieldType;

/** Asks what kind of question is to be added, and its words. */
final class NewQuestionDialog extends Dialog {

  private final TextField label = new TextField();
  private final RadioButtonGroup<FieldType> type = new RadioButtonGroup<>();
  private final BiPredicate<FieldType, String> add;

  NewQuestionDialog(List<FieldType> kinds, BiPredicate<FieldType, String> add) {
    this.add = add;
    setHeaderTitle(getTranslation("form.builder.add"));
    label.setLabel(getTranslation("form.builder.label"));
    label.setWidthFull();
    label.setManualValidation(true);
    type.setLabel(getTranslation("form.builder.kind"));
    type.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    type.setItems(kinds);
    type.setItemLabelGenerator(BuilderFacts::kind);
    type.setValue(FieldType.LONG_TEXT);
    Button save = new Button(getTranslation("form.builder.add"), event -> save());
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(label, type);
    setCloseOnOutsideClick(false);
    getFooter().add(new Button(getTranslation("form.cancel"), event -> close()), save);
  }

  private void save() {
    if (label.getValue().isBlank()) {
      label.setErrorMessage(getTranslation("form.problem.required-text"));
      label.setInvalid(true);
      label.focus();
      return;
    }
    close();
    add.test(type.getValue(), label.getValue().strip());
  }
}
