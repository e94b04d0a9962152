package org.plenary.entry.ui;

import java.io.InputStream;
import java.util.List;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.ui.FileKeeper;
import org.plenary.entry.EntryFiles;
import org.plenary.entry.EntryId;
import org.plenary.form.FormField;
import org.plenary.identity.Person;

/** The files of one question of an entry. */
record EntryFileKeeper(EntryId id, FormField field, Person person, EntryFiles files)
    implements FileKeeper {

  @Override
  public List<Attachment> list() {
    return files.list(person, id, field.key());
  }

  @Override
  public void add(String fileName, InputStream content) {
    files.add(person, id, field.key(), fileName, content);
  }

  @Override
  public void remove(Attachment file) {
    files.remove(person, id, file);
  }
}
