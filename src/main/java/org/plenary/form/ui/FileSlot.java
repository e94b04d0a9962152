package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.plenary.form.FileAnswer;

/** The place in a form where files are handed in. Forms do not know where files are kept. */
public interface FileSlot {

  /** The files handed in so far. They count as the field's answer. */
  List<FileAnswer> files();

  /** Shows them with what can be done to them; calls back after each change. */
  Component component(Runnable whenChanged);

  /** Where no files can be taken, and says so. */
  static FileSlot none() {
    return new NoFiles();
  }
}
