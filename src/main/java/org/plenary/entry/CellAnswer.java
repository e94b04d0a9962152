package org.plenary.entry;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plenary.form.FormField;
import org.plenary.shared.Countries;
import org.plenary.ui.Numbers;

/**
 * Turns a cell into an answer to a question. A choice may be given by its value or by its words in
 * any language; what could mean two things is refused and never guessed.
 */
final class CellAnswer {

  private static final Set<String> YES = Set.of("yes", "true", "x", "1", "✓", "oui", "예");
  private static final Set<String> NO = Set.of("no", "false", "0", "non", "아니요");
  private static final Countries COUNTRIES = new Countries();

  private CellAnswer() {}

  /** A cell that is no answer to its question. */
  static final class NoAnswer extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient LineFinding why;

    NoAnswer(LineFinding why) {
      this.why = why;
    }

    LineFinding why() {
      return why;
    }
  }

  /**
   * @param spoken the question in every language, the reader's first
   */
  static Object of(List<FormField> spoken, String cell) throws NoAnswer {
    FormField field = spoken.get(0);
    return switch (field.type()) {
      case NUMBER -> number(field, cell);
      case DATE -> date(field.label(), cell).toString();
      case CHECKBOX -> yesOrNo(field, cell);
      case CHOICE -> choice(spoken, cell);
      case CHOICES -> choices(spoken, cell);
      case COUNTRY -> country(field, cell);
      case ROWS -> rows(spoken, cell);
      case TEXT, LONG_TEXT, FILES, NOTE -> cell;
    };
  }

  static LocalDate date(String label, String cell) throws NoAnswer {
    try {
      return LocalDate.parse(cell);
    } catch (DateTimeException other) {
      // 03/04/2023 is in March or in April, by where it was written.
      throw new NoAnswer(LineFinding.of("date", label, cell));
    }
  }

  private static BigDecimal number(FormField field, String cell) throws NoAnswer {
    try {
      return Numbers.read(cell.replaceAll("[\\s\\u00A0\\u202F]", ""));
    } catch (NumberFormatException other) {
      throw new NoAnswer(LineFinding.of("number", field.label(), cell));
    }
  }

  private static Boolean yesOrNo(FormField field, String cell) throws NoAnswer {
    String said = cell.toLowerCase(Locale.ROOT);
    if (!YES.contains(said) && !NO.contains(said)) {
      throw new NoAnswer(LineFinding.of("yes-or-no", field.label(), cell));
    }
    return YES.contains(said);
  }

  private static String country(FormField field, String cell) throws NoAnswer {
    if (!COUNTRIES.isKnown(cell)) {
      throw new NoAnswer(LineFinding.of("no-country", field.label(), cell));
    }
    return field.valueOf(cell);
  }

  private static List<String> choices(List<FormField> spoken, String cell) throws NoAnswer {
    List<String> chosen = new ArrayList<>();
    for (String one : cell.split("[;\n]")) {
      if (!one.isBlank()) {
        chosen.add(choice(spoken, one.strip()));
      }
    }
    return chosen;
  }

  private static String choice(List<FormField> spoken, String cell) throws NoAnswer {
    Set<String> meant = new LinkedHashSet<>();
    spoken.forEach(
        field ->
            field.options().stream()
                .filter(
                    option ->
                        option.value().equalsIgnoreCase(cell)
                            || option.label().equalsIgnoreCase(cell))
                .forEach(option -> meant.add(option.value())));
    FormField field = spoken.get(0);
    if (meant.size() > 1) {
      throw new NoAnswer(
          LineFinding.of("two-meanings", field.label(), cell, String.join(", ", meant)));
    }
    if (meant.isEmpty()) {
      throw new NoAnswer(
          COUNTRIES.isKnown(cell)
              ? LineFinding.of("country-elsewhere", field.label(), cell)
              : LineFinding.of("not-offered", field.label(), cell));
    }
    return meant.iterator().next();
  }

  /** A line for each row, its answers parted by upright strokes in the order of the form. */
  private static List<Map<String, Object>> rows(List<FormField> spoken, String cell)
      throws NoAnswer {
    FormField group = spoken.get(0);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String line : cell.split("\n")) {
      String[] parts = line.split("\\|", -1);
      if (parts.length > group.children().size()) {
        throw new NoAnswer(
            LineFinding.of("row", group.label(), line.strip(), group.children().size()));
      }
      Map<String, Object> row = new LinkedHashMap<>();
      for (int at = 0; at < parts.length; at++) {
        if (!parts[at].isBlank()) {
          int child = at;
          List<FormField> question = spoken.stream().map(one -> one.children().get(child)).toList();
          row.put(group.children().get(at).key(), of(question, parts[at].strip()));
        }
      }
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
