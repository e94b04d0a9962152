package org.plenary.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;

/**
 * A day that is typed, or picked from a calendar that its button and the arrow keys open. The
 * calendar never opens by itself: on its way out it would take the focus back, and with it the
 * first letters of the next answer.
 */
public class DateField extends DatePicker {

  public DateField() {
    setAutoOpen(false);
  }

  public DateField(String label) {
    this();
    setLabel(label);
  }

  public DateField(String label, LocalDate day) {
    this(label);
    setValue(day);
  }
}
