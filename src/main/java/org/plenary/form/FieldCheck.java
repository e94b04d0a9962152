package org.plenary.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.ui.Words;

/** What one field demands of its answer. */
final class FieldCheck {

  private final FormField field;
  private final Limits limits;
  private final List<Problem> problems = new ArrayList<>();

  FieldCheck(FormField field) {
    this.field = field;
    this.limits = field.limits();
  }

  List<Problem> run(@Nullable Object value) {
    if (!field.type().isAnswered()) {
      return List.of();
    }
    if (value == null || isUnticked(value)) {
      requireSomething();
      return problems;
    }
    switch (field.type()) {
      case TEXT -> text(value);
      case LONG_TEXT -> longText(value);
      case NUMBER -> number(value);
      case DATE -> date(value);
      case CHOICE, COUNTRY -> choices(List.of(field.valueOf(value)));
      case CHOICES -> manyChoices(value);
      case CHECKBOX -> checkbox(value);
      case FILES -> files(value);
      case ROWS -> rows(value);
      case NOTE -> {}
    }
    return problems;
  }

  private boolean isUnticked(Object value) {
    return field.type() == FieldType.CHECKBOX && value.equals(Boolean.FALSE);
  }

  private void requireSomething() {
    if (field.required()) {
      missing(
          "required-" + field.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          limits.least() == null ? 1 : limits.least());
    }
  }

  private void text(Object value) {
    if (!(value instanceof String text)) {
      wrong("not-text");
      return;
    }
    bounded(text);
    if (limits.least() != null && text.strip().length() < limits.least()) {
      missing("too-short", limits.least(), text.strip().length());
    }
    if (limits.most() != null && text.length() > limits.most()) {
      wrong("too-many-characters", limits.most(), text.length());
    }
    if (!TextCheck.fits(field.format(), text)) {
      wrong("not-" + field.format().name().toLowerCase(Locale.ROOT));
    }
  }

  private void longText(Object value) {
    if (!(value instanceof String text)) {
      wrong("not-text");
      return;
    }
    bounded(text);
    int words = Words.count(text);
    if (limits.least() != null && words < limits.least()) {
      missing("too-few-words", limits.least(), words);
    }
    if (limits.most() != null && words > limits.most()) {
      wrong("too-many-words", limits.most(), words, words - limits.most());
    }
  }

  private void bounded(String text) {
    if (text.length() > Limits.MAXIMUM_CHARACTERS) {
      wrong("too-many-characters", Limits.MAXIMUM_CHARACTERS, text.length());
    }
  }

  private void number(Object value) {
    if (!(value instanceof BigDecimal number)) {
      wrong("not-a-number");
      return;
    }
    if (limits.decimals() != null && number.scale() > limits.decimals()) {
      wrong("too-many-decimals", limits.decimals());
    }
    if (limits.min() != null && number.compareTo(limits.min()) < 0) {
      outOfBounds("too-early", "too-small", limits.min());
    }
    if (limits.max() != null && number.compareTo(limits.max()) > 0) {
      outOfBounds("too-late", "too-large", limits.max());
    }
  }

  // As text: a message would write the year 1600 as "1,600".
  private void outOfBounds(String ofYear, String ofNumber, BigDecimal bound) {
    if (field.format() == TextFormat.YEAR) {
      wrong(ofYear, bound.toPlainString());
    } else {
      wrong(ofNumber, bound);
    }
  }

  private void date(Object value) {
    try {
      LocalDate.parse(value.toString());
    } catch (DateTimeException notADate) {
      wrong("not-a-date");
    }
  }

  private void choices(List<?> chosen) {
    boolean offered =
        chosen.stream()
            .allMatch(choice -> field.options().stream().anyMatch(o -> o.value().equals(choice)));
    if (!offered) {
      wrong("not-offered");
    }
  }

  private void manyChoices(Object value) {
    List<?> chosen = value instanceof List<?> list ? list : List.of(value);
    choices(chosen);
    counted(chosen.size(), "too-few-choices", "too-many-choices");
  }

  private void checkbox(Object value) {
    if (!(value instanceof Boolean)) {
      wrong("not-offered");
    }
  }

  private void files(Object value) {
    int size = value instanceof List<?> list ? list.size() : 1;
    counted(size, "too-few-files", "too-many-files");
    if (value instanceof List<?> list) {
      list.stream()
          .map(file -> file instanceof Map<?, ?> facts ? String.valueOf(facts.get("name")) : "")
          .filter(name -> !limits.takes(name))
          .findFirst()
          .ifPresent(name -> wrong("file-kind", name));
    }
  }

  private void rows(Object value) {
    if (!(value instanceof List<?> rows)) {
      wrong("not-offered");
      return;
    }
    int filled = 0;
    for (int index = 0; index < rows.size(); index++) {
      if (rows.get(index) instanceof Map<?, ?> row && !row.isEmpty()) {
        filled++;
        checkRow(row, index);
      }
    }
    // A row nobody filled in does not count, and does not get in the way either.
    if (filled == 0) {
      requireSomething();
    } else {
      counted(filled, "too-few-rows", "too-many-rows");
    }
  }

  private void checkRow(Map<?, ?> row, int index) {
    for (FormField child : field.children()) {
      new FieldCheck(child)
          .run(row.get(child.key()))
          .forEach(problem -> problems.add(problem.inRow(field.key(), index)));
    }
  }

  private void counted(int count, String tooFew, String tooMany) {
    if (limits.least() != null && count < limits.least()) {
      missing(tooFew, limits.least(), count);
    }
    if (limits.most() != null && count > limits.most()) {
      wrong(tooMany, limits.most(), count);
    }
  }

  private void missing(String message, Object... args) {
    problems.add(problem(true, message, args));
  }

  private void wrong(String message, Object... args) {
    problems.add(problem(false, message, args));
  }

  // The label comes first, so that a message may name the field where no label stands beside it.
  private Problem problem(boolean missing, String message, Object... args) {
    List<Object> all = new ArrayList<>(List.of(field.label()));
    all.addAll(List.of(args));
    return new Problem(field.key(), null, missing, "form.problem." + message, all);
  }
}
