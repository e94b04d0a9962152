package org.plenary.process.ui;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.attachment.ui.FileQuestion;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.SaveOutcome;
import org.plenary.form.StoredAnswer;
import org.plenary.form.ui.FileSlot;
import org.plenary.form.ui.FormDocument;
import org.plenary.identity.Person;
import org.plenary.process.WorkItemFiles;
import org.plenary.process.WorkItemForm;
import org.plenary.process.WorkItemForms;

/** The form of a work item while it is filled in: each answer is kept as it is given. */
final class WorkItemDocument implements FormDocument {

  private final WorkItemForms forms;
  private final WorkItemFiles files;
  private final Person person;
  private final WorkItemForm item;

  WorkItemDocument(WorkItemForms forms, WorkItemFiles files, Person person, WorkItemForm item) {
    this.forms = forms;
    this.files = files;
    this.person = person;
    this.item = item;
  }

  @Override
  public String id() {
    return item.document();
  }

  @Override
  public FormSchema schema() {
    return item.schema().in(person.locale());
  }

  @Override
  public Map<String, StoredAnswer> load() {
    return forms.load(person, item);
  }

  @Override
  public SaveOutcome save(String fieldKey, @Nullable Object value, int baseRevision) {
    return forms.save(person, item, fieldKey, value, baseRevision);
  }

  @Override
  public FileSlot fileSlot(FormField field) {
    return new FileQuestion(field, new WorkItemFileKeeper(files, person, item, field.key()), false);
  }
}
