package org.plenary.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.plenary.form.FormEdit;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.FormSection;
import org.plenary.form.Translation;
import org.plenary.ui.LanguageSelect;

/** What a question or a section says in the languages beside English. */
final class OtherLanguages extends NativeDetails {

  private final List<TranslatedText> texts = new ArrayList<>();

  private OtherLanguages(FormSchema form, List<Locale> others, Consumer<WordsIn> ask) {
    setSummaryText(getTranslation("form.builder.languages"));
    Div content = new Div(new Paragraph(getTranslation("form.builder.languages-hint")));
    content.addClassName("questionform");
    FormEdit now = form.edit();
    for (Locale language : others) {
      WordsIn words = new WordsIn(now, language);
      ask.accept(words);
      texts.addAll(words.texts());
    }
    texts.forEach(text -> content.add(text.field()));
    setContent(content);
    setVisible(!others.isEmpty());
  }

  /**
   * @param path the key of the question; in the rows of a group with the group's before it
   */
  static OtherLanguages of(FormSchema form, String path, FormField question, List<Locale> others) {
    return new OtherLanguages(form, others, words -> words.ask(path, question));
  }

  static OtherLanguages ofTitle(FormSchema form, List<Locale> others) {
    return new OtherLanguages(form, others, WordsIn::askTitle);
  }

  static OtherLanguages of(FormSchema form, FormSection section, List<Locale> others) {
    return new OtherLanguages(form, others, words -> words.ask(section));
  }

  /** Those there are texts in, English apart. */
  static List<Locale> others() {
    return LanguageSelect.offered().stream().filter(one -> !one.equals(Locale.ENGLISH)).toList();
  }

  /** Whether all of it can be taken; says at the field what cannot. */
  boolean isSound() {
    List<TranslatedText> wrong = texts.stream().filter(text -> !text.isSound()).toList();
    if (!wrong.isEmpty()) {
      setOpen(true);
      wrong.get(0).field().focus();
    }
    return wrong.isEmpty();
  }

  List<Translation> read() {
    return texts.stream().flatMap(text -> text.read().stream()).toList();
  }

  FormEdit writeTo(FormEdit edit) {
    read().forEach(edit::translate);
    return edit;
  }
}
