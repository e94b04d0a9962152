package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.plenary.form.FileAnswer;

/** Says where files would be. */
final class NoFiles implements FileSlot {

  @Override
  public List<FileAnswer> files() {
    return List.of();
  }

  @Override
  public Component component(Runnable whenChanged) {
    Paragraph note = new Paragraph();
    note.setText(note.getTranslation("form.files.not-here"));
    return note;
  }
}
