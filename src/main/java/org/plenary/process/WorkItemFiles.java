package org.plenary.process;

import java.io.InputStream;
import java.util.List;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.Attachments;
import org.plenary.attachment.FileAnswers;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;

/**
 * The files of work that is done by a form, handed in question by question. They are there for
 * whoever owes the work; once it is done nothing can be added or taken off any more.
 */
@Service
public class WorkItemFiles {

  private final WorkItemForms forms;
  private final Attachments attachments;

  WorkItemFiles(WorkItemForms forms, Attachments attachments) {
    this.forms = forms;
    this.attachments = attachments;
  }

  public List<Attachment> list(Person by, WorkItemForm item, String fieldKey) {
    WorkItemForm owed = forms.get(by, item.id());
    return FileAnswers.to(fieldKey, attachments.list(owed.owner()));
  }

  public Attachment add(
      Person by, WorkItemForm item, String fieldKey, String fileName, InputStream content) {
    WorkItemForm owed = forms.get(by, item.id());
    requireFileQuestion(owed, fieldKey);
    return attachments.add(owed.owner(), fieldKey, fileName, content, by.id().value());
  }

  public void remove(Person by, WorkItemForm item, Attachment file) {
    attachments.remove(forms.get(by, item.id()).owner(), file.id(), by.id().value());
  }

  private static void requireFileQuestion(WorkItemForm item, String fieldKey) {
    if (item.schema().fields().stream()
        .noneMatch(field -> field.key().equals(fieldKey) && field.takesFiles())) {
      throw new NotFound("question", fieldKey);
    }
  }
}
