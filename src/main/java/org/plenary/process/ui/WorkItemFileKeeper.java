package org.plenary.process.ui;

import java.io.InputStream;
import java.util.List;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.ui.FileKeeper;
import org.plenary.identity.Person;
import org.plenary.process.WorkItemFiles;
import org.plenary.process.WorkItemForm;

/** The files of one question of a work item. */
record WorkItemFileKeeper(WorkItemFiles files, Person person, WorkItemForm item, String fieldKey)
    implements FileKeeper {

  @Override
  public List<Attachment> list() {
    return files.list(person, item, fieldKey);
  }

  @Override
  public void add(String fileName, InputStream content) {
    files.add(person, item, fieldKey, fileName, content);
  }

  @Override
  public void remove(Attachment file) {
    files.remove(person, item, file);
  }
}
