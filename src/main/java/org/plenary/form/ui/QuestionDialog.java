package org.plenary.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.plenary.form.FormEdit;

/** Asks the parts of one question or section, and hands on what becomes of the form. */
final class QuestionDialog extends Dialog {

  private final List<QuestionPart> parts;
  private final OtherLanguages languages;
  private final Predicate<UnaryOperator<FormEdit>> change;
  private final String key;

  /**
   * @param key what the edit calls the question or section
   * @param change applies a change to the form; false if it was refused, which keeps what is typed
   */
  QuestionDialog(
      String key,
      List<QuestionPart> parts,
      OtherLanguages languages,
      Predicate<UnaryOperator<FormEdit>> change) {
    this.key = key;
    this.parts = new ArrayList<>(parts);
    this.languages = languages;
    this.change = change;
    addClassName("questiondialog");
    Div fields = new Div();
    parts.forEach(part -> fields.add(part.fields()));
    fields.add(languages);
    fields.addClassName("questionform");
    add(fields);
    setWidth("36rem");
    // A click beside the dialog is no wish to lose what was typed.
    setCloseOnOutsideClick(false);
  }

  QuestionDialog named(String title, String saveWords) {
    setHeaderTitle(title);
    Button save = new Button(saveWords, event -> save());
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(getTranslation("form.cancel"), event -> close()), save);
    return this;
  }

  private void save() {
    if (QuestionPart.areSound(parts) && languages.isSound() && change.test(this::edit)) {
      close();
    }
  }

  private FormEdit edit(FormEdit edit) {
    parts.forEach(part -> part.writeTo(edit, key));
    return languages.writeTo(edit);
  }
}
