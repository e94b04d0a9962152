package org.plenary.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;

/** A day and an hour that are typed; nothing opens by itself, as with {@link DateField}. */
public class MomentField extends DateTimePicker {

  public MomentField() {
    setAutoOpen(false);
  }

  public MomentField(String label) {
    this();
    setLabel(label);
  }
}
