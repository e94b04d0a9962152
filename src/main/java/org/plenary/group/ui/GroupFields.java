package org.plenary.group.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.group.Countries;
import org.plenary.ui.Zones;

/** Fields several dialogs have. */
final class GroupFields {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_REASON = 2000;
  private static final int MOST_HOURS = 14;

  /** Places, and plain hours from UTC for a zone that is to be taken at its word, such as CET. */
  private static final List<String> ZONES =
      Stream.concat(
              Zones.PLACES.stream(),
              IntStream.rangeClosed(1 - MOST_HOURS, MOST_HOURS)
                  .mapToObj(
                      hours -> "UTC%s%02d:00".formatted(hours < 0 ? "-" : "+", Math.abs(hours))))
          .toList();

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

  static ComboBox<String> zone(ZoneId value) {
    ComboBox<String> field = new ComboBox<>(GroupWords.text("group.field.zone"));
    field.setItems(
        ZONES.contains(value.getId())
            ? ZONES
            : Stream.concat(Stream.of(value.getId()), ZONES.stream()).toList());
    field.setValue(value.getId());
    field.setWidthFull();
    return field;
  }

  static String chosen(ComboBox<String> field) {
    return field.getValue() == null ? "" : field.getValue();
  }
}
