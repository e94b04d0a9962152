package org.plenary.programme.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes the fields of the set-up: each reports what was typed soon after, or is for reading only.
 */
final class FieldKit {

  private final boolean readOnly;
  private final Runnable changed;
  private final FieldWatch watch;

  FieldKit(boolean readOnly, Runnable changed) {
    this.readOnly = readOnly;
    this.changed = changed;
    watch = new FieldWatch(readOnly, changed);
  }

  boolean isReadOnly() {
    return readOnly;
  }

  /** Says that something changed that is no field: an item was added, moved or taken away. */
  void changed() {
    changed.run();
  }

  TextField text(String label, String value) {
    TextField field = new TextField(label);
    field.setValue(value);
    field.setWidthFull();
    return watch.typed(field);
  }

  TextArea area(String label, String value) {
    TextArea field = new TextArea(label);
    field.setValue(value);
    field.setWidthFull();
    return watch.typed(field);
  }

  IntegerField number(String label, int value, int least, int most) {
    IntegerField field = new IntegerField(label);
    field.setValue(value);
    field.setMin(least);
    field.setMax(most);
    field.setStepButtonsVisible(!readOnly);
    return watch.typed(field);
  }

  <T> Select<T> select(String label, Collection<T> choices, T value, Function<T, String> words) {
    Select<T> field = new Select<>();
    field.setLabel(label);
    field.setItems(choices);
    field.setItemLabelGenerator(words::apply);
    field.setValue(value);
    return watch.chosen(field);
  }

  <T> ComboBox<T> combo(String label, List<T> choices, T value) {
    ComboBox<T> field = new ComboBox<>(label);
    field.setItems(choices);
    field.setValue(value);
    return watch.chosen(field);
  }

  Checkbox check(String label, boolean value) {
    Checkbox field = new Checkbox(label);
    field.setValue(value);
    return watch.chosen(field);
  }

  <T> CheckboxGroup<T> checks(
      String label, List<T> choices, Set<T> value, Function<T, String> words) {
    CheckboxGroup<T> field = new CheckboxGroup<>(label);
    field.setItems(choices);
    field.setItemLabelGenerator(words::apply);
    field.setValue(value);
    return watch.chosen(field);
  }

  /** A field that was made elsewhere. */
  <V, F extends AbstractField<F, V>> F listen(F field) {
    return watch.chosen(field);
  }

  /**
   * The number typed; an emptied field counts as nought and is then named among what is missing.
   */
  static int valueOf(IntegerField field) {
    return field.getValue() == null ? 0 : field.getValue();
  }
}
