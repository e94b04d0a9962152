package org.plenary.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiPredicate;

/** Asks for the words of a section that is to be added. */
final class NewSectionDialog extends Dialog {

  private final TextField title = new TextField();
  private final TextField hint = new TextField();
  private final BiPredicate<String, String> add;

  /**
   * @param add what happens with title and hint; false keeps the dialog open
   */
  NewSectionDialog(BiPredicate<String, String> add) {
    this.add = add;
    setHeaderTitle(getTranslation("form.builder.section"));
    title.setLabel(getTranslation("form.builder.title"));
    title.setWidthFull();
    title.setRequired(true);
    title.setManualValidation(true);
    hint.setLabel(getTranslation("form.builder.hint"));
    hint.setWidthFull();
    Button save = new Button(getTranslation("form.builder.save-section"), event -> save());
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(title, hint);
    setWidth("36rem");
    setCloseOnOutsideClick(false);
    getFooter().add(new Button(getTranslation("form.cancel"), event -> close()), save);
  }

  private void save() {
    if (title.getValue().isBlank()) {
      title.setErrorMessage(getTranslation("form.problem.required-text"));
      title.setInvalid(true);
      title.focus();
    } else if (add.test(title.getValue().strip(), hint.getValue().strip())) {
      close();
    }
  }
}
