package org.plenary.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.ui.Icon;

/** Says which text was put back that the browser had kept and the server had never seen. */
final class LostText extends Div {

  private final Set<String> labels = new LinkedHashSet<>();
  private final Paragraph words = new Paragraph();

  LostText() {
    addClassName("restored");
    getElement().setAttribute("role", "status");
    add(new Icon("history"), words);
    setVisible(false);
  }

  void foundAgain(FormField field) {
    labels.add(getTranslation("form.restored.field", field.label()));
    words.setText(getTranslation("form.restored", String.join(" ", labels)));
    setVisible(true);
  }

  /** The field's whole answer once this text stands in its place; empty if there is no place. */
  static Optional<Restored> place(
      FormSchema schema, @Nullable Object current, String path, String text, Locale locale) {
    String[] parts = path.split("\\.");
    Optional<FormField> field = schema.findField(parts[0]);
    if (field.isEmpty()) {
      return Optional.empty();
    } else if (parts.length == 1) {
      return field.map(found -> new Restored(found, answer(found, text, locale)));
    }
    return parts.length == 3 && parts[1].matches("\\d{1,2}")
        ? field.flatMap(group -> inRow(group, current, parts, text, locale))
        : Optional.empty();
  }

  /** A field and what its answer is with the text found. */
  record Restored(FormField field, @Nullable Object value) {

    boolean differsFrom(@Nullable Object current) {
      return !Objects.equals(
          org.plenary.form.Answers.NONE.with(field.key(), value),
          org.plenary.form.Answers.NONE.with(field.key(), current));
    }
  }

  private static Optional<Restored> inRow(
      FormField group, @Nullable Object current, String[] parts, String text, Locale locale) {
    Optional<FormField> child = group.findChild(parts[2]);
    if (group.type() != FieldType.ROWS || child.isEmpty()) {
      return Optional.empty();
    }
    List<Map<String, @Nullable Object>> rows = rows(current);
    int row = Integer.parseInt(parts[1]);
    while (rows.size() <= row) {
      rows.add(new TreeMap<>());
    }
    rows.get(row).put(parts[2], answer(child.get(), text, locale));
    return Optional.of(new Restored(group, rows));
  }

  private static List<Map<String, @Nullable Object>> rows(@Nullable Object current) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    if (current instanceof List<?> list) {
      for (Object row : list) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        if (row instanceof Map<?, ?> map) {
          map.forEach((key, value) -> copy.put(key.toString(), value));
        }
        rows.add(copy);
      }
    }
    return rows;
  }

  private static @Nullable Object answer(FormField field, String text, Locale locale) {
    return field.type() == FieldType.NUMBER ? new NumberText(field, locale).read(text) : text;
  }
}
