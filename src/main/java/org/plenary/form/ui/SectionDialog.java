package org.plenary.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Asks for the words of a section. */
final class SectionDialog extends Dialog {

  private final TextField title = new TextField();
  private final TextField hint = new TextField();
  private final @Nullable OtherLanguages languages;
  private BiPredicate<String, String> done = (newTitle, newHint) -> true;

  /**
   * @param languages its words in other languages; null for a section that is not there yet
   */
  SectionDialog(String oldTitle, String oldHint, @Nullable OtherLanguages languages) {
    this.languages = languages;
    setHeaderTitle(getTranslation("form.builder.section"));
    title.setLabel(getTranslation("form.builder.title"));
    title.setValue(oldTitle);
    title.setWidthFull();
    title.setRequired(true);
    title.setManualValidation(true);
    hint.setLabel(getTranslation("form.builder.hint"));
    hint.setValue(oldHint);
    hint.setWidthFull();
    Button save = new Button(getTranslation("form.builder.save-section"), event -> save());
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(title, hint);
    if (languages != null) {
      add(languages);
    }
    setWidth("36rem");
    getFooter().add(new Button(getTranslation("form.cancel"), event -> close()), save);
  }

  /** What happens with the new words; false keeps the dialog open. */
  SectionDialog whenDone(BiPredicate<String, String> action) {
    done = action;
    return this;
  }

  private void save() {
    if (title.getValue().isBlank()) {
      title.setErrorMessage(getTranslation("form.problem.required-text"));
      title.setInvalid(true);
      title.focus();
    } else if ((languages == null || languages.isSound())
        && done.test(title.getValue().strip(), hint.getValue().strip())) {
      close();
    }
  }
}
