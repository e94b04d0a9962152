package org.plenary.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.form.Answers;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Edition;
import org.plenary.ui.TableSheet;

/** A table of entries as an office would type it: complete lines, to be changed cell by cell. */
class EntrySheet {

  private final Edition edition;
  private final List<Map<String, String>> lines = new ArrayList<>();

  EntrySheet(Edition edition) {
    this.edition = edition;
  }

  /** A complete city project; the heads of what is changed are those of the table. */
  EntrySheet line(String title, String... changes) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("Category", edition.category("tech").name());
    cells.put("Applicant type", "City");
    cells.put("Title", title);
    cells.put("Applicant", "City of " + title);
    cells.put("City", "Town " + title);
    cells.put("Country", "Kenya");
    cells.put("Region", "Africa");
    cells.putAll(answers());
    for (int at = 0; at < changes.length; at += 2) {
      cells.put(changes[at], changes[at + 1]);
    }
    lines.add(cells);
    return this;
  }

  /** A line with nothing but these cells, such as a total. */
  EntrySheet bare(String... cells) {
    Map<String, String> line = new LinkedHashMap<>();
    for (int at = 0; at < cells.length; at += 2) {
      line.put(cells[at], cells[at + 1]);
    }
    lines.add(line);
    return this;
  }

  byte[] xlsx() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TableSheet.write("Entries", head(), rows(), out);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return out.toByteArray();
  }

  byte[] csv() {
    StringBuilder text = new StringBuilder(quoted(head()));
    rows().forEach(row -> text.append(quoted(row)));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(List<?> cells) {
    return cells.stream()
            .map(cell -> "\"" + cell.toString().replace("\"", "\"\"") + "\"")
            .collect(Collectors.joining(";"))
        + "\r\n";
  }

  private List<String> head() {
    Set<String> head = new LinkedHashSet<>();
    lines.forEach(line -> head.addAll(line.keySet()));
    return List.copyOf(head);
  }

  private List<List<Object>> rows() {
    List<String> head = head();
    return lines.stream()
        .map(line -> head.stream().<Object>map(one -> line.getOrDefault(one, "")).toList())
        .toList();
  }

  private Map<String, String> answers() {
    FormSchema form = EntryForms.schema(edition, "tech", ApplicantType.CITY);
    Map<String, Object> context = EntryForms.context("tech", ApplicantType.CITY);
    Answers complete = CompleteAnswers.of(form, context, Answers.NONE);
    Map<String, String> cells = new LinkedHashMap<>();
    for (FormField field : form.shownFields(complete, context)) {
      boolean isOwn = Basics.KEYS.contains(field.key()) || field.type() == FieldType.FILES;
      if (!isOwn && complete.has(field.key())) {
        cells.put(field.label(), cell(field, complete.value(field.key())));
      }
    }
    return cells;
  }

  private static String cell(FormField field, Object value) {
    if (field.type() == FieldType.ROWS) {
      return ((List<?>) value)
          .stream()
              .map(
                  row ->
                      field.children().stream()
                          .map(child -> String.valueOf(((Map<?, ?>) row).get(child.key())))
                          .collect(Collectors.joining(" | ")))
              .collect(Collectors.joining("\n"));
    }
    if (value instanceof List<?> chosen) {
      return chosen.stream()
          .map(one -> field.labelOf(one.toString()))
          .collect(Collectors.joining("; "));
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value.equals(true) ? "yes" : field.labelOf(value.toString());
  }
}
