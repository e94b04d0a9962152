package org.plenary.group.ui;

import com.vaadin.flow.component.Component;
import java.io.InputStream;
import java.util.List;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.ui.FileKeeper;
import org.plenary.attachment.ui.FileListField;
import org.plenary.form.FileAnswer;
import org.plenary.form.FormField;
import org.plenary.form.ui.FileSlot;
import org.plenary.group.NominationAnswers;
import org.plenary.group.NominationId;
import org.plenary.identity.Person;

/** The files of one question of a nomination. */
class NominationFileSlot implements FileSlot, FileKeeper {

  private final NominationId id;
  private final FormField field;
  private final Person person;
  private final NominationAnswers answers;

  NominationFileSlot(NominationId id, FormField field, Person person, NominationAnswers answers) {
    this.id = id;
    this.field = field;
    this.person = person;
    this.answers = answers;
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
    return new FileListField(this).onChange(whenChanged);
  }

  @Override
  public List<Attachment> list() {
    return answers.files(person, id, field.key());
  }

  @Override
  public void add(String fileName, InputStream content) {
    answers.addFile(person, id, field.key(), fileName, content);
  }

  @Override
  public void remove(Attachment file) {
    answers.removeFile(person, id, file);
  }
}
