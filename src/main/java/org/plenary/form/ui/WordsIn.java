package org.plenary.form.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.form.FieldOption;
import org.plenary.form.FieldType;
import org.plenary.form.FormEdit;
import org.plenary.form.FormField;
import org.plenary.form.FormSection;
import org.plenary.form.Translation;
import org.plenary.ui.Languages;

/** Asks what a question or a section says in one language; of what it does not say, nothing. */
final class WordsIn {

  /** With more options than this, all are written in one field. */
  private static final int MOST_FIELDS = 12;

  private final FormEdit now;
  private final Locale language;
  private final List<TranslatedText> texts = new ArrayList<>();

  /**
   * @param now the form as it is, to show what is translated already
   */
  WordsIn(FormEdit now, Locale language) {
    this.now = now;
    this.language = language;
  }

  List<TranslatedText> texts() {
    return List.copyOf(texts);
  }

  void askTitle() {
    text(new TextField(named("form.builder.title")), FormEdit.WHOLE, Translation.TITLE);
  }

  void ask(FormSection section) {
    text(new TextField(named("form.builder.title")), section.id(), Translation.LABEL);
    text(new TextField(named("form.builder.hint")), section.id(), Translation.HINT);
  }

  void ask(String key, FormField question) {
    text(
        question.type() == FieldType.NOTE
            ? new TextArea(named("form.builder.note"))
            : new TextField(named("form.builder.label")),
        key,
        Translation.LABEL);
    if (question.type() != FieldType.NOTE) {
      text(new TextArea(named("form.builder.hint")), key, Translation.DESCRIPTION);
    }
    further(key, question);
    for (FormField child : question.children()) {
      String childKey = key + "." + child.key();
      text(new TextField(name(child.label())), childKey, Translation.LABEL);
      if (!child.hint().isEmpty()) {
        text(new TextArea(name(child.hint())), childKey, Translation.DESCRIPTION);
      }
      further(childKey, child);
    }
  }

  private void further(String key, FormField question) {
    if (!question.addLabel().isEmpty()) {
      text(new TextField(name(question.addLabel())), key, Translation.ADD_LABEL);
    }
    if (!question.unit().isEmpty()) {
      text(new TextField(name(question.unit())), key, Translation.UNIT);
    }
    if (question.type() == FieldType.COUNTRY) {
      return;
    }
    if (question.options().size() > MOST_FIELDS) {
      TextArea lines = new TextArea(named("form.builder.options"));
      lines.setHelperText(translated("form.builder.option-lines"));
      lines.setWidthFull();
      lines.setMaxHeight("20rem");
      lines.setManualValidation(true);
      texts.add(TranslatedText.lines(lines, key, question.options(), language, now));
      return;
    }
    for (FieldOption option : question.options()) {
      text(new TextField(name(option.label())), key, Translation.option(option.value()));
    }
  }

  private void text(TextFieldBase<?, String> field, String key, String text) {
    field.setWidthFull();
    texts.add(TranslatedText.of(field, key, text, language, now));
  }

  private String named(String whatKey) {
    return name(translated(whatKey));
  }

  private String name(String what) {
    return translated("form.builder.in-language", Languages.ownName(language), what);
  }

  private static String translated(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
