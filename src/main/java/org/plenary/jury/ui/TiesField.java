package org.plenary.jury.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.plenary.jury.JurorTies;

/** What a juror worked on or with before, a line each. */
class TiesField extends TextArea {

  private static final int LINES = 3;

  TiesField(String lines) {
    setValue(lines);
    setLabel(getTranslation("jury.ties.field"));
    setMaxLength(JurorTies.LONGEST);
    setMinRows(LINES);
    setWidthFull();
  }
}
