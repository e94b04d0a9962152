package org.plenary.programme.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.UnreadableForm;
import org.plenary.programme.Edition;
import org.plenary.programme.EntryForm;

/** What the forms of an edition ask. */
final class FormQuestions {

  private FormQuestions() {}

  /** The long answers of all forms by key, each once, with the question first found for it. */
  static Map<String, String> longAnswers(Edition edition) {
    Map<String, String> questions = new LinkedHashMap<>();
    for (EntryForm form : edition.forms()) {
      read(form).ifPresent(schema -> gather(schema, questions));
    }
    return questions;
  }

  /** What the form is called: its own title, or else its key. */
  static String title(EntryForm form) {
    return read(form).map(FormSchema::title).filter(title -> !title.isBlank()).orElse(form.key());
  }

  static Optional<FormSchema> read(EntryForm form) {
    try {
      return Optional.of(FormSchema.read(form.schema()));
    } catch (UnreadableForm unreadable) {
      return Optional.empty();
    }
  }

  private static void gather(FormSchema schema, Map<String, String> questions) {
    for (FormField field : schema.fields()) {
      if (field.type() == FieldType.LONG_TEXT) {
        questions.putIfAbsent(field.key(), field.label());
      }
    }
  }
}
