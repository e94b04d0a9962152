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
class EntryFileKeeper implements FileKeeper {

  private final EntryId id;
  private final FormField field;
  private final Person person;
  private final EntryFiles files;

  EntryFileKeeper(EntryId id, FormField field, Person person, EntryFiles files) {
    this.id = id;
    this.field = field;
    this.person = person;
    this.files = files;
  }

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
