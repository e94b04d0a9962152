package org.plenary.form.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.ui.Icon;

/**
 * Says which text was put back that the browser had kept and the server had never seen, and leads
 * there: it may be in another section.
 */
final class LostText extends Div {

  /** Where the questions go in the sentence. */
  private static final String HERE = "\u0000";

  private final Map<String, FormField> fields = new LinkedHashMap<>();
  private final Paragraph words = new Paragraph();
  private final Consumer<String> goThere;

  /**
   * @param goThere is told the key of a field
   */
  LostText(Consumer<String> goThere) {
    this.goThere = goThere;
    addClassName("restored");
    getElement().setAttribute("role", "status");
    add(new Icon("history"), words);
    setVisible(false);
  }

  void foundAgain(FormField field) {
    fields.put(field.key(), field);
    words.removeAll();
    String[] sentence = getTranslation("form.restored", HERE).split(HERE, 2);
    words.add(sentence[0]);
    fields.values().forEach(one -> words.add(link(one), new Text(" ")));
    words.add(sentence[1].strip());
    setVisible(true);
  }

  private NativeButton link(FormField field) {
    NativeButton link =
        new NativeButton(
            getTranslation("form.restored.field", field.label()),
            event -> goThere.accept(field.key()));
    link.addClassName("linklike");
    return link;
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
