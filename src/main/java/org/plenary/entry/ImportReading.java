package org.plenary.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.form.Answers;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.FormValidator;
import org.plenary.form.Problem;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Category;
import org.plenary.programme.Edition;
import org.plenary.programme.EntryForm;
import org.plenary.ui.Messages;
import org.plenary.ui.TableFile;

/** Reads the lines of a table of entries, each by the form of its category and its applicant. */
final class ImportReading {

  private final Edition edition;
  private final ImportColumns.Found table;
  private final List<Locale> languages;
  private final Messages messages;
  private final RegionGroupings groupings;
  private final Map<String, List<FormSchema>> forms = new LinkedHashMap<>();

  /**
   * @param languages in which words may be written, the reader's first
   */
  ImportReading(
      Edition edition, ImportColumns.Found table, List<Locale> languages, Messages messages) {
    this.edition = edition;
    this.table = table;
    this.languages = languages;
    this.messages = messages;
    this.groupings = new RegionGroupings(languages, messages);
  }

  ListedEntry read(TableFile.Row row) {
    Line line = new Line(row);
    line.read();
    return new ListedEntry(
        row.line(),
        line.own(ImportColumns.REFERENCE),
        line.arrivedOn,
        line.category,
        line.type,
        line.own(Basics.REGION),
        Answers.of(line.answers),
        line.problems,
        line.remarks,
        line.missing);
  }

  /** One line on its way. */
  private final class Line {

    private final TableFile.Row row;
    private final Map<String, Object> answers = new LinkedHashMap<>();
    private final List<LineFinding> problems = new ArrayList<>();
    private final List<LineFinding> remarks = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private @Nullable LocalDate arrivedOn;
    private String category = "";
    private @Nullable ApplicantType type;

    Line(TableFile.Row row) {
      this.row = row;
    }

    void read() {
      readType();
      readCategory();
      readArrival();
      if (type == null || category.isEmpty()) {
        // Still named in the list of what is refused.
        answers.put(Basics.TITLE, own(Basics.TITLE));
        answers.put(Basics.APPLICANT, own(Basics.APPLICANT));
        return;
      }
      Optional<EntryForm> form = edition.form(category, type);
      if (form.isEmpty()) {
        problems.add(
            new LineFinding(
                "entry.refused.eligibility.no-form", List.of(own(ImportColumns.CATEGORY))));
        return;
      }
      readAnswers(spoken(form.get()));
    }

    private void readType() {
      String cell = own(ImportColumns.TYPE);
      type = typeOf(cell).orElse(null);
      if (type == null) {
        problems.add(
            cell.isEmpty()
                ? LineFinding.of("no-type")
                : categoryOf(cell).isPresent()
                    ? LineFinding.of("category-as-type", cell)
                    : LineFinding.of("unknown-type", cell));
      }
    }

    private void readCategory() {
      String cell = own(ImportColumns.CATEGORY);
      category = categoryOf(cell).map(Category::key).orElse("");
      if (category.isEmpty()) {
        problems.add(
            cell.isEmpty()
                ? LineFinding.of("no-category")
                : typeOf(cell).isPresent()
                    ? LineFinding.of("type-as-category", cell)
                    : LineFinding.of("unknown-category", cell));
      }
    }

    private void readArrival() {
      String cell = own(ImportColumns.ARRIVED);
      if (!cell.isEmpty()) {
        try {
          arrivedOn =
              CellAnswer.date(messages.get(languages.get(0), "entry.import.column.arrived"), cell);
        } catch (CellAnswer.NoAnswer no) {
          problems.add(no.why());
        }
      }
    }

    private void readAnswers(List<FormSchema> spoken) {
      FormSchema form = spoken.get(0);
      for (int column = 0; column < table.columns().size(); column++) {
        String cell = row.cell(column);
        Set<String> keys = table.columns().get(column);
        Optional<FormField> field =
            form.fields().stream().filter(one -> keys.contains(one.key())).findFirst();
        if (!cell.isEmpty() && field.isPresent()) {
          answer(field.get(), spoken, cell);
        } else if (!cell.isEmpty() && isQuestion(keys)) {
          remarks.add(LineFinding.of("not-asked", table.head().cell(column)));
        }
      }
      Map<String, Object> context =
          EntryForms.context(category, java.util.Objects.requireNonNull(type));
      FormValidator.check(form, Answers.of(answers), context, true)
          .forEach(problem -> judge(form, problem));
    }

    private void answer(FormField field, List<FormSchema> spoken, String cell) {
      if (field.type() == FieldType.FILES) {
        remarks.add(LineFinding.of("file-in-words", field.label()));
        return;
      }
      List<FormField> questions =
          spoken.stream().map(one -> one.findField(field.key()).orElseThrow()).toList();
      try {
        answers.put(field.key(), CellAnswer.of(questions, inWordsOf(field, cell)));
      } catch (CellAnswer.NoAnswer no) {
        problems.add(no.why());
      }
    }

    /** A region as the form calls it, where the line says one that only statistics know. */
    private String inWordsOf(FormField field, String cell) throws CellAnswer.NoAnswer {
      if (!field.key().equals(Basics.REGION) || !groupings.isOne(field, cell)) {
        return cell;
      }
      String country = own(Basics.COUNTRY);
      String region = groupings.regionOf(field, cell, country);
      remarks.add(LineFinding.of("region-by-country", cell, country, field.labelOf(region)));
      return region;
    }

    /** What could not be read is told once: it is not missing as well. */
    private void judge(FormSchema form, Problem problem) {
      FormField field = form.findField(problem.topKey()).orElseThrow();
      boolean isTold = problems.stream().anyMatch(one -> one.arguments().contains(field.label()));
      if (field.type() == FieldType.FILES) {
        remarks.add(LineFinding.ofFiles(field.label()));
      } else if (!problem.isMissing()) {
        problems.add(
            LineFinding.of(
                "answer",
                field.label(),
                messages.get(languages.get(0), problem.messageKey(), problem.args().toArray())));
      } else if (!isTold && !missing.contains(field.label())) {
        missing.add(field.label());
      }
    }

    private String own(String key) {
      for (int column = 0; column < table.columns().size(); column++) {
        if (table.columns().get(column).contains(key)) {
          return row.cell(column);
        }
      }
      return "";
    }
  }

  private static boolean isQuestion(Set<String> keys) {
    return !keys.isEmpty() && keys.stream().noneMatch(key -> key.startsWith("#"));
  }

  private List<FormSchema> spoken(EntryForm form) {
    return forms.computeIfAbsent(
        form.key(),
        key -> {
          FormSchema schema = FormSchema.read(form.schema());
          return languages.stream().map(schema::in).toList();
        });
  }

  private Optional<Category> categoryOf(String cell) {
    return edition.categories().stream()
        .filter(one -> one.key().equalsIgnoreCase(cell) || one.name().equalsIgnoreCase(cell))
        .findFirst();
  }

  private Optional<ApplicantType> typeOf(String cell) {
    for (ApplicantType one : ApplicantType.values()) {
      String key = one.name().toLowerCase(Locale.ROOT);
      if (key.equalsIgnoreCase(cell)
          || languages.stream()
              .anyMatch(
                  language ->
                      messages
                          .get(language, "programme.applicant." + key)
                          .equalsIgnoreCase(cell))) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
