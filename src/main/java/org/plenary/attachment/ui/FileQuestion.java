package org.plenary.attachment.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.plenary.attachment.FileAnswers;
import org.plenary.attachment.FileType;
import org.plenary.form.FileAnswer;
import org.plenary.form.FormField;
import org.plenary.form.ui.FileSlot;

/**
 * A question of a form that is answered with files: those its keeper has, on the list one adds to.
 */
public final class FileQuestion implements FileSlot {

  private final FileKeeper keeper;
  private final FormField question;
  private final boolean isReadOnly;

  public FileQuestion(FormField question, FileKeeper keeper, boolean isReadOnly) {
    this.question = question;
    this.keeper = keeper;
    this.isReadOnly = isReadOnly;
  }

  @Override
  public List<FileAnswer> files() {
    return FileAnswers.of(keeper.list());
  }

  @Override
  public Component component(Runnable whenChanged) {
    return isReadOnly
        ? FileListField.readOnly(keeper)
        : new FileListField(keeper)
            .only(FileType.endingIn(question.limits().endings()))
            .onChange(whenChanged);
  }
}
