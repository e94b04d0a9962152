package org.plenary.group;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.plenary.attachment.Attachments;
import org.plenary.attachment.FileAnswers;
import org.plenary.form.Answers;
import org.plenary.form.FormSchema;
import org.plenary.form.FormValidator;
import org.plenary.form.Problem;
import org.plenary.form.StoredAnswers;
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

  private final FormSchema schema = FormSchema.read(text());
  private final StoredAnswers stored;
  private final Attachments attachments;

  NominationForm(StoredAnswers stored, Attachments attachments) {
    this.stored = stored;
    this.attachments = attachments;
  }

  FormSchema schema() {
    return schema;
  }

  /** Under what name the answers are kept while they are written. */
  static String document(NominationId id) {
    return id.subject().toString();
  }

  /** The answers as they are now, with the files among them. */
  Answers now(NominationId id) {
    Answers answers = stored.answers(document(id));
    return FileAnswers.with(schema, answers, attachments.list(id.subject()));
  }

  List<Problem> problems(Answers answers) {
    return FormValidator.check(schema, answers, Map.of(), true);
  }

  private static String text() {
    try {
      return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
