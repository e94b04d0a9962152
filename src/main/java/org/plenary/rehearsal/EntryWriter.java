package org.plenary.rehearsal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.form.Answers;
import org.plenary.form.FieldOption;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;

/**
 * Fills a form in as an applicant would. The same applicant always writes the same, so a rehearsal
 * can be repeated and compared.
 */
final class EntryWriter {

  private static final Map<String, List<String>> SENTENCES = Material.answers();

  private final Applicant applicant;
  private final Map<String, Object> known;

  EntryWriter(Applicant applicant) {
    this.applicant = applicant;
    this.known = applicant.knownAnswers();
  }

  /** Answers every question that is asked; files are left to the caller. */
  Answers write(FormSchema form, Map<String, Object> context) {
    Answers answers = Answers.NONE;
    for (FormField field : form.fields()) {
      if (field.type().isAnswered() && field.isShown(answers, context)) {
        answers = answers.with(field.key(), answer(field, 0));
      }
    }
    return answers;
  }

  private @Nullable Object answer(FormField field, int row) {
    Object fact = known.get(field.key());
    if (fact != null && row == 0) {
      return fact;
    }
    return switch (field.type()) {
      case LONG_TEXT -> sentences(field.key());
      case TEXT -> text(field, row);
      case NUMBER -> BigDecimal.valueOf(12 + applicant.number() % 40);
      case DATE -> LocalDate.of(2021, 1 + applicant.number() % 12, 1).toString();
      case CHOICE, COUNTRY -> option(field, 0).value();
      case CHOICES -> List.of(option(field, 0).value());
      case CHECKBOX -> field.required();
      case ROWS -> rows(field);
      case FILES, NOTE -> null;
    };
  }

  private List<Map<String, Object>> rows(FormField field) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int row = 1; row <= 2; row++) {
      Map<String, Object> cells = new LinkedHashMap<>();
      for (FormField child : field.children()) {
        Object cell = answer(child, row);
        if (cell != null) {
          cells.put(child.key(), cell);
        }
      }
      rows.add(cells);
    }
    return rows;
  }

  private String text(FormField field, int row) {
    return switch (field.format()) {
      case EMAIL -> "reference" + applicant.number() + "@example.org";
      case LINK -> "https://example.org/" + applicant.number();
      default -> words(field.key(), row);
    };
  }

  /** What was measured, before, after and where it is kept stand at one place of their lists. */
  private String words(String key, int row) {
    List<String> choices = SENTENCES.getOrDefault("short-" + key, SENTENCES.get("short"));
    return choices.get((applicant.number() + row) % choices.size());
  }

  private FieldOption option(FormField field, int further) {
    return field.options().get((applicant.number() + further) % field.options().size());
  }

  private String sentences(String key) {
    List<String> choices = SENTENCES.getOrDefault(key, SENTENCES.get("generic"));
    return choices
        .get(applicant.number() % choices.size())
        .replace("{city}", applicant.place().city())
        .replace("{thing}", applicant.project().thing())
        .replace("{trouble}", applicant.project().trouble())
        .strip();
  }
}
