package org.plenary.group.ui;

import java.io.InputStream;
import java.util.List;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.ui.FileKeeper;
import org.plenary.form.FormField;
import org.plenary.group.NominationAnswers;
import org.plenary.group.NominationId;
import org.plenary.identity.Person;

/** The files of one question of a nomination. */
record NominationFileKeeper(
    NominationId id, FormField field, Person person, NominationAnswers answers)
    implements FileKeeper {

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
