package org.plenary.entry;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.plenary.form.FieldOption;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Category;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionId;
import org.plenary.programme.Editions;
import org.plenary.ui.Messages;
import org.plenary.ui.TableSheet;
import org.springframework.stereotype.Component;

/** An empty table to type entries in, with a second sheet that says what each column holds. */
@Component
public class EntryImportTemplates {

  private final Editions editions;
  private final EntryImports imports;
  private final Messages messages;

  EntryImportTemplates(Editions editions, EntryImports imports, Messages messages) {
    this.editions = editions;
    this.imports = imports;
    this.messages = messages;
  }

  public void write(Person by, EditionId id, OutputStream out) throws IOException {
    NotAllowed.unlessStaff(by);
    Edition edition = editions.get(by, id);
    List<Locale> languages = imports.languagesFor(by);
    Locale reader = languages.get(0);
    List<List<Object>> columns = new ArrayList<>();
    columns.add(own(reader, "entry.import.column.reference", "reference"));
    columns.add(own(reader, "entry.import.column.arrived", "date"));
    columns.add(
        List.of(
            messages.get(reader, "entry.export.category"),
            said(edition.categories().stream().map(Category::name))));
    columns.add(List.of(messages.get(reader, "entry.export.type"), said(types(reader))));
    new ImportColumns(edition, languages, messages)
        .fields(reader)
        .forEach(field -> columns.add(List.of(field.label(), holds(reader, field))));
    try (Workbook book = new Workbook(out, "Plenary", "1.0")) {
      List<String> header = columns.stream().map(column -> column.get(0).toString()).toList();
      TableSheet.add(book, messages.get(reader, "entry.import.sheet"), header, List.of());
      TableSheet.add(
          book,
          messages.get(reader, "entry.import.sheet-help"),
          List.of(
              messages.get(reader, "entry.import.help.column"),
              messages.get(reader, "entry.import.help.holds")),
          columns);
    }
  }

  private List<Object> own(Locale reader, String heading, String holds) {
    return List.of(
        messages.get(reader, heading), messages.get(reader, "entry.import.help." + holds));
  }

  private Stream<String> types(Locale reader) {
    return Stream.of(ApplicantType.values())
        .map(type -> "programme.applicant." + type.name().toLowerCase(Locale.ROOT))
        .map(key -> messages.get(reader, key));
  }

  private String holds(Locale reader, FormField field) {
    Stream<String> options = field.options().stream().map(FieldOption::label);
    return switch (field.type()) {
      case CHOICE -> said(options);
      case CHOICES -> messages.get(reader, "entry.import.help.choices", said(options));
      case ROWS ->
          messages.get(
              reader,
              "entry.import.help.rows",
              field.children().stream().map(FormField::label).collect(Collectors.joining(" | ")));
      case TEXT, LONG_TEXT -> field.hint();
      case NUMBER, DATE, CHECKBOX, COUNTRY, FILES, NOTE ->
          messages.get(reader, "entry.import.help." + key(field.type()));
    };
  }

  private static String key(FieldType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private static String said(Stream<String> words) {
    return words.collect(Collectors.joining(", "));
  }
}
