package org.plenary.group.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.shared.Countries;

/** Fields several dialogs have. */
final class GroupFields {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_REASON = 2000;

  private GroupFields() {}

  static TextField text(String labelKey) {
    TextField field = new TextField(GroupWords.text(labelKey));
    field.setMaxLength(LONGEST_NAME);
    field.setWidthFull();
    return field;
  }

  static TextArea reason(String labelKey) {
    TextArea field = new TextArea(GroupWords.text(labelKey));
    field.setMaxLength(LONGEST_REASON);
    field.setWidthFull();
    field.setMinHeight("6rem");
    return field;
  }

  /** A country of the list, or another text where a list says something else. */
  static ComboBox<String> country(Countries countries, String value) {
    ComboBox<String> field = new ComboBox<>(GroupWords.text("group.field.country"));
    List<String> names = countries.names();
    field.setItems(
        names.contains(value) || value.isEmpty()
            ? names
            : Stream.concat(Stream.of(value), names.stream()).toList());
    field.setValue(value.isEmpty() ? null : value);
    field.setWidthFull();
    return field;
  }

  static String chosen(ComboBox<String> field) {
    return field.getValue() == null ? "" : field.getValue();
  }
}
