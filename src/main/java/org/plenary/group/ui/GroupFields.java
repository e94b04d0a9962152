package org.plenary.group.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.plenary.shared.Countries;
import org.plenary.ui.CountryBox;

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
    CountryBox field = new CountryBox(countries, value);
    field.setLabel(GroupWords.text("group.field.country"));
    field.setWidthFull();
    return field;
  }

  static String chosen(ComboBox<String> field) {
    return field.getValue() == null ? "" : field.getValue();
  }
}
