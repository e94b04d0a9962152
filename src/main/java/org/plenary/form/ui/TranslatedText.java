package org.plenary.form.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenary.form.FieldOption;
import org.plenary.form.FormEdit;
import org.plenary.form.Translation;

/** A field with the words of one text, or of a list of options, in another language. */
record TranslatedText(
    TextFieldBase<?, String> field, String key, List<String> texts, Locale language) {

  static TranslatedText of(
      TextFieldBase<?, String> field, String key, String text, Locale language, FormEdit now) {
    field.setValue(now.translation(key, text, language));
    return new TranslatedText(field, key, List.of(text), language);
  }

  /** The options in one field, a line each: a long list comes from a translator as one text. */
  static TranslatedText lines(
      TextArea field, String key, List<FieldOption> options, Locale language, FormEdit now) {
    List<String> texts =
        options.stream().map(option -> Translation.option(option.value())).toList();
    field.setValue(
        texts.stream()
            .map(text -> now.translation(key, text, language))
            .collect(Collectors.joining("\n"))
            .stripTrailing());
    return new TranslatedText(field, key, texts, language);
  }

  /** A line too many or too few would give every option after it another's words. */
  boolean isSound() {
    long lines = lines().size();
    boolean sound = texts.size() == 1 || field.getValue().isBlank() || lines == texts.size();
    if (!sound) {
      field.setErrorMessage(
          field.getTranslation("form.builder.option-lines-differ", lines, texts.size()));
    }
    field.setInvalid(!sound);
    return sound;
  }

  List<Translation> read() {
    if (texts.size() == 1) {
      return List.of(new Translation(key, texts.get(0), language, field.getValue().strip()));
    }
    List<String> lines = lines();
    List<Translation> read = new ArrayList<>();
    for (int index = 0; index < texts.size(); index++) {
      String words = index < lines.size() ? lines.get(index).strip() : "";
      read.add(new Translation(key, texts.get(index), language, words));
    }
    return read;
  }

  private List<String> lines() {
    return field.getValue().stripTrailing().lines().toList();
  }
}
