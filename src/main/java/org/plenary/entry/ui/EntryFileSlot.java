package org.plenary.entry.ui;

import com.vaadin.flow.component.Component;
import java.io.InputStream;
import java.util.List;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.ui.FileKeeper;
import org.plenary.attachment.ui.FileListField;
import org.plenary.entry.EntryFiles;
import org.plenary.entry.EntryId;
import org.plenary.form.FileAnswer;
import org.plenary.form.FormField;
import org.plenary.form.ui.FileSlot;
import org.plenary.identity.Person;

/** The files of one question of an entry. */
class EntryFileSlot implements FileSlot, FileKeeper {

  private final EntryId id;
  private final FormField field;
  private final Person person;
  private final EntryFiles files;
  private final boolean isReadOnly;

  EntryFileSlot(EntryId id, FormField field, Person person, EntryFiles files, boolean isReadOnly) {
    this.id = id;
    this.field = field;
    this.person = person;
    this.files = files;
    this.isReadOnly = isReadOnly;
  }

  @Override
  public List<FileAnswer> files() {
    return list().stream()
        .map(
            file ->
                new FileAnswer(
                    file.id().value(),
                    file.fileName(),
                    file.type().mediaType(),
                    file.bytes(),
                    file.sha256()))
        .toList();
  }

  @Override
  public Component component(Runnable whenChanged) {
    return isReadOnly
        ? FileListField.readOnly(this)
        : new FileListField(this).onChange(whenChanged);
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
