package org.plenary.group.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.attachment.ui.FileQuestion;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.SaveOutcome;
import org.plenary.form.SetAside;
import org.plenary.form.StoredAnswer;
import org.plenary.form.ui.FileSlot;
import org.plenary.form.ui.FormDocument;
import org.plenary.group.NominationAnswers;
import org.plenary.group.NominationId;
import org.plenary.identity.Person;

/** A nomination as a form its nominator fills in. */
class NominationDocument implements FormDocument {

  private final NominationId id;
  private final Person person;
  private final NominationAnswers answers;

  NominationDocument(NominationId id, Person person, NominationAnswers answers) {
    this.id = id;
    this.person = person;
    this.answers = answers;
  }

  @Override
  public String id() {
    return id.subject().toString();
  }

  @Override
  public FormSchema schema() {
    return answers.schema().in(person.locale());
  }

  @Override
  public Map<String, StoredAnswer> load() {
    return answers.load(person, id);
  }

  @Override
  public SaveOutcome save(String fieldKey, @Nullable Object value, int baseRevision) {
    return answers.save(person, id, fieldKey, value, baseRevision);
  }

  @Override
  public List<SetAside> listAside() {
    return answers.listAside(person, id);
  }

  @Override
  public void dropAside(String fieldKey) {
    answers.dropAside(person, id, fieldKey);
  }

  /** Only its nominator writes in it: another answer came from another window. */
  @Override
  public String nameOf(String personId) {
    return person.name();
  }

  @Override
  public FileSlot fileSlot(FormField field) {
    return new FileQuestion(field, new NominationFileKeeper(id, field, person, answers), false);
  }
}
