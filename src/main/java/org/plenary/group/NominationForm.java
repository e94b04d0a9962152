package org.plenary.group;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.plenary.attachment.Attachments;
import org.plenary.attachment.FileAnswers;
import org.plenary.form.Answers;
import org.plenary.form.FormEdit;
import org.plenary.form.FormSchema;
import org.plenary.form.FormValidator;
import org.plenary.form.Problem;
import org.plenary.form.StoredAnswers;
import org.plenary.form.StoredTranslations;
import org.plenary.form.Translation;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The form experts are nominated by, and what is written in it. */
@Component
class NominationForm {

  static final String NAME = "nomineeName";
  static final String EMAIL = "nomineeEmail";
  static final String COUNTRY = "country";
  static final String ORGANISATION = "organisation";
  static final String GENDER = "gender";
  static final String LEVEL = "governmentLevel";
  static final String DISCIPLINES = "disciplines";

  private static final String FILE = "bpmn/consultation/nomination.form";

  private final FormSchema own = FormSchema.read(text());
  private final StoredTranslations translations;
  private final StoredAnswers stored;
  private final Attachments attachments;

  private volatile Translated translated = new Translated(List.of(), own);

  /** The form with the translations it was last read with: reading it is much work for a list. */
  private record Translated(List<Translation> words, FormSchema form) {}

  NominationForm(StoredTranslations translations, StoredAnswers stored, Attachments attachments) {
    this.translations = translations;
    this.stored = stored;
    this.attachments = attachments;
  }

  /** The form that comes with the program, with what the office has translated. */
  FormSchema schema() {
    List<Translation> words = translations.list(own.id());
    Translated now = translated;
    if (!now.words().equals(words)) {
      now = new Translated(words, StoredTranslations.apply(own, words));
      translated = now;
    }
    return now.form();
  }

  void translate(List<Translation> words) {
    FormEdit now = schema().edit();
    translations.write(
        own.id(),
        words.stream()
            .filter(one -> now.has(one.key()))
            .filter(
                one ->
                    !one.words()
                        .strip()
                        .equals(now.translation(one.key(), one.text(), one.language())))
            .toList());
  }

  /** Under what name the answers are kept while they are written. */
  static String document(NominationId id) {
    return id.subject().toString();
  }

  /** The answers as they are now, with the files among them. */
  Answers now(NominationId id) {
    Answers answers = stored.answers(document(id));
    return FileAnswers.with(schema(), answers, attachments.list(id.subject()));
  }

  List<Problem> problems(Answers answers) {
    return FormValidator.check(schema(), answers, Map.of(), true);
  }

  private static String text() {
    try {
      return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
