package org.plenary.entry.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.attachment.ui.FileQuestion;
import org.plenary.entry.Correction;
import org.plenary.entry.EntryAnswers;
import org.plenary.entry.EntryFiles;
import org.plenary.entry.EntryId;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.SaveOutcome;
import org.plenary.form.SetAside;
import org.plenary.form.StoredAnswer;
import org.plenary.form.ui.FileSlot;
import org.plenary.form.ui.FormDocument;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;

/** An entry as a form one person fills in; in a correction only the named answers are open. */
class EntryDocument implements FormDocument {

  private final EntryId id;
  private final Person person;
  private final EntryAnswers answers;
  private final EntryFiles files;
  private final People people;
  private final FormSchema schema;
  private final Map<String, Object> context;
  private final @Nullable Correction correction;

  EntryDocument(
      EntryId id,
      Person person,
      EntryAnswers answers,
      EntryFiles files,
      People people,
      @Nullable Correction correction) {
    this.id = id;
    this.person = person;
    this.answers = answers;
    this.files = files;
    this.people = people;
    this.correction = correction;
    this.schema = answers.schema(person, id).in(person.locale());
    this.context = answers.context(person, id);
  }

  @Override
  public String id() {
    return id.subject().toString();
  }

  @Override
  public FormSchema schema() {
    return schema;
  }

  @Override
  public Map<String, Object> context() {
    return context;
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

  @Override
  public boolean isReadOnly(FormField field) {
    return correction != null && !correction.fields().contains(field.key());
  }

  @Override
  public Optional<String> remark(FormField field) {
    return correction == null ? Optional.empty() : correction.remark(field.key());
  }

  @Override
  public String nameOf(String personId) {
    return people.find(new PersonId(personId)).map(Person::name).orElse("");
  }

  @Override
  public FileSlot fileSlot(FormField field) {
    return new FileQuestion(
        field, new EntryFileKeeper(id, field, person, files), isReadOnly(field));
  }
}
