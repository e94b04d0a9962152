package org.plenary.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.programme.Edition;
import org.plenary.programme.EntryForm;
import org.plenary.ui.Messages;
import org.plenary.ui.TableFile;

/**
 * What the headings of a table of entries mean: four of its own, and every question of the
 * edition's forms by its words in any language or by its key. Columns may stand in any order, and
 * those nobody knows are passed over.
 */
final class ImportColumns {

  static final String REFERENCE = "#reference";
  static final String ARRIVED = "#arrived";
  static final String CATEGORY = "#category";
  static final String TYPE = "#type";

  /** Titles and notes may stand above the headings. */
  private static final int HEADINGS_WITHIN = 15;

  private final Map<String, Set<String>> keys = new HashMap<>();
  private final List<FormSchema> schemas = new ArrayList<>();

  ImportColumns(Edition edition, List<Locale> languages, Messages messages) {
    for (Locale language : languages) {
      know(REFERENCE, messages.get(language, "entry.import.column.reference"));
      know(ARRIVED, messages.get(language, "entry.import.column.arrived"));
      know(CATEGORY, messages.get(language, "entry.export.category"));
      know(TYPE, messages.get(language, "entry.export.type"));
      know(Basics.TITLE, messages.get(language, "entry.export.title"));
      know(Basics.APPLICANT, messages.get(language, "entry.export.applicant"));
      know(Basics.CITY, messages.get(language, "entry.export.city"));
      know(Basics.COUNTRY, messages.get(language, "entry.export.country"));
      know(Basics.REGION, messages.get(language, "entry.export.region"));
    }
    for (EntryForm form : edition.forms()) {
      FormSchema schema = FormSchema.read(form.schema());
      languages.forEach(language -> schema.in(language).fields().forEach(this::know));
      schemas.add(schema);
    }
  }

  /** Every question of every form, once, in their order; no files. */
  List<FormField> fields(Locale language) {
    Map<String, FormField> fields = new LinkedHashMap<>();
    schemas.stream()
        .flatMap(schema -> schema.in(language).fields().stream())
        .filter(field -> field.type().isAnswered() && field.type() != FieldType.FILES)
        .forEach(field -> fields.putIfAbsent(field.key(), field));
    return List.copyOf(fields.values());
  }

  /** The first sheet that has headings, with the rows below them. */
  Found find(List<List<TableFile.Row>> sheets) {
    for (List<TableFile.Row> sheet : sheets) {
      for (int at = 0; at < Math.min(HEADINGS_WITHIN, sheet.size()); at++) {
        List<Set<String>> columns = columns(sheet.get(at));
        if (has(columns, CATEGORY) && has(columns, Basics.TITLE)) {
          return new Found(sheet.get(at), columns, sheet.subList(at + 1, sheet.size()));
        }
      }
    }
    throw new EntryImportRefused("no-headings");
  }

  /** A table with what each of its columns may answer; a column nobody knows answers nothing. */
  record Found(TableFile.Row head, List<Set<String>> columns, List<TableFile.Row> rows) {}

  private List<Set<String>> columns(TableFile.Row head) {
    List<Set<String>> found = new ArrayList<>();
    head.cells().forEach(heading -> found.add(keys.getOrDefault(plain(heading), Set.of())));
    return found;
  }

  private static boolean has(List<Set<String>> columns, String key) {
    return columns.stream().anyMatch(column -> column.contains(key));
  }

  private void know(FormField field) {
    know(field.key(), field.key());
    know(field.key(), field.label());
  }

  private void know(String key, String heading) {
    keys.computeIfAbsent(plain(heading), none -> new LinkedHashSet<>()).add(key);
  }

  private static String plain(String heading) {
    return heading
        .strip()
        .replaceAll("[*:]+$", "")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
