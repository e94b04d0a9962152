package org.plenary.form.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Predicate;
import org.plenary.form.Translation;

/** Asks only for the translations of one question or section. */
final class WordsDialog extends Dialog {

  /**
   * @param original the words that count
   * @param keep what happens with what was written; false keeps the dialog open
   */
  WordsDialog(String original, OtherLanguages languages, Predicate<List<Translation>> keep) {
    setHeaderTitle(getTranslation("form.builder.languages"));
    addClassName("questiondialog");
    setWidth("36rem");
    languages.setOpen(true);
    Paragraph words = new Paragraph(original);
    words.addClassName("strong");
    words.getElement().setAttribute("lang", "en").setAttribute("dir", "auto");
    Button save =
        new Button(
            getTranslation("form.builder.save-words"),
            event -> {
              if (languages.isSound() && keep.test(languages.read())) {
                close();
              }
            });
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(words, languages);
    getFooter().add(new Button(getTranslation("form.cancel"), event -> close()), save);
  }
}
