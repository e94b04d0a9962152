package org.plenary.programme.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Tells when a person has changed a field, or keeps it as it is for one who only reads. */
final class FieldWatch {

  private static final int PAUSE_BEFORE_SAVING = 700;

  private final boolean readOnly;
  private final Runnable changed;

  FieldWatch(boolean readOnly, Runnable changed) {
    this.readOnly = readOnly;
    this.changed = changed;
  }

  /** Waits until the person pauses. */
  <E extends HasValue.ValueChangeEvent<?>, F extends HasValue<E, ?> & HasValueChangeMode> F typed(
      F field) {
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(PAUSE_BEFORE_SAVING);
    return chosen(field);
  }

  <E extends HasValue.ValueChangeEvent<?>, F extends HasValue<E, ?>> F chosen(F field) {
    field.setReadOnly(readOnly);
    field.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            changed.run();
          }
        });
    return field;
  }
}
