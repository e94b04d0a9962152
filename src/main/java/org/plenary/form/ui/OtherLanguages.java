package org.plenary.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.form.FieldOption;
import org.plenary.form.FormEdit;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.ui.LanguageSelect;
import org.plenary.ui.Languages;

/** What a question says in the languages beside English: its words, its hint, its options. */
final class OtherLanguages extends NativeDetails {

  private final String key;
  private final List<Words> languages = new ArrayList<>();

  /** The fields of one language. */
  private record Words(
      Locale language, TextField label, TextArea hint, Map<String, TextField> options) {

    void writeTo(FormEdit edit, String key) {
      Map<String, String> chosen = new LinkedHashMap<>();
      options.forEach((value, words) -> chosen.put(value, words.getValue().strip()));
      edit.translate(key, language, label.getValue().strip(), hint.getValue().strip(), chosen);
    }
  }

  OtherLanguages(FormSchema schema, FormField question, List<Locale> others) {
    key = question.key();
    setSummaryText(getTranslation("form.builder.languages"));
    Div content = new Div(new Paragraph(getTranslation("form.builder.languages-hint")));
    content.addClassName("questionform");
    for (Locale language : others) {
      FormField now = schema.in(language).findField(key).orElse(question);
      Words words = words(question, now, language);
      content.add(words.label(), words.hint());
      content.add(List.copyOf(words.options().values()));
      languages.add(words);
    }
    setContent(content);
    setVisible(!others.isEmpty());
  }

  /** Those there are texts in, English apart. */
  static List<Locale> others() {
    return LanguageSelect.offered().stream().filter(one -> !one.equals(Locale.ENGLISH)).toList();
  }

  FormEdit writeTo(FormEdit edit) {
    languages.forEach(words -> words.writeTo(edit, key));
    return edit;
  }

  private Words words(FormField question, FormField now, Locale language) {
    TextField label = new TextField(name(language, getTranslation("form.builder.label")));
    label.setValue(now.original().isEmpty() ? "" : now.label());
    TextArea hint = new TextArea(name(language, getTranslation("form.builder.hint")));
    hint.setValue(otherThan(question.hint(), now.hint()));
    Map<String, TextField> options = new LinkedHashMap<>();
    for (FieldOption option : question.options()) {
      TextField words = new TextField(name(language, option.label()));
      words.setValue(otherThan(option.label(), now.labelOf(option.value())));
      words.setWidthFull();
      options.put(option.value(), words);
    }
    label.setWidthFull();
    hint.setWidthFull();
    return new Words(language, label, hint, options);
  }

  private String name(Locale language, String what) {
    return getTranslation("form.builder.in-language", Languages.ownName(language), what);
  }

  private static String otherThan(String original, String now) {
    return now.equals(original) ? "" : now;
  }
}
