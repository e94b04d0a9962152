package org.plenary.programme;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;

/** What reads differently in two revisions of an edition, field by field. */
final class EditionDiff {

  private final List<FieldChange> changes = new ArrayList<>();

  private EditionDiff() {}

  static List<FieldChange> between(Edition one, Edition other) {
    EditionDiff diff = new EditionDiff();
    diff.records(EditionPart.BASICS, "", one.basics(), other.basics());
    diff.dates(one, other);
    diff.lists(EditionPart.CATEGORIES, one.categories(), other.categories(), Category::key);
    diff.lists(EditionPart.CRITERIA, one.criteria(), other.criteria(), Criterion::key);
    diff.lists(EditionPart.SLOTS, one.slots(), other.slots(), AwardSlot::key);
    diff.lists(EditionPart.FORMS, one.forms(), other.forms(), EntryForm::key);
    diff.records(EditionPart.RULES, "rules.", one.rules(), other.rules());
    diff.records(
        EditionPart.RULES, "public-vote.", one.rules().publicVote(), other.rules().publicVote());
    diff.winners(one.winners(), other.winners());
    return List.copyOf(diff.changes);
  }

  private void winners(WinnerPlan one, WinnerPlan other) {
    records(EditionPart.WINNERS, "ceremony.", one.ceremony(), other.ceremony());
    if (one.answerDays() != other.answerDays()) {
      String was = String.valueOf(one.answerDays());
      add(EditionPart.WINNERS, "winners.answer-days", was, String.valueOf(other.answerDays()));
    }
    lists(EditionPart.WINNERS, one.benefits(), other.benefits(), BenefitOffer::key);
  }

  private void dates(Edition one, Edition other) {
    for (EditionDate date : EditionDate.values()) {
      if (!one.findDate(date).equals(other.findDate(date))) {
        add(
            EditionPart.DATES,
            "dates." + date.key(),
            one.findDate(date).map(deadline -> deadline.wording()).orElse(""),
            other.findDate(date).map(deadline -> deadline.wording()).orElse(""));
      }
    }
  }

  private <T extends Record> void lists(
      EditionPart part, List<T> one, List<T> other, Function<T, String> key) {
    Map<String, T> before = byKey(one, key);
    Map<String, T> after = byKey(other, key);
    Set<String> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (String name : keys) {
      records(part, part.key() + "." + name + ".", before.get(name), after.get(name));
    }
    if (before.keySet().equals(after.keySet()) && !order(one, key).equals(order(other, key))) {
      add(part, part.key(), order(one, key), order(other, key));
    }
  }

  private void records(
      EditionPart part, String prefix, @Nullable Record one, @Nullable Record other) {
    Record shape = one == null ? Objects.requireNonNull(other) : one;
    for (RecordComponent component : shape.getClass().getRecordComponents()) {
      if (component.getType().isRecord() && component.getType() != Deadline.class) {
        // Compared by itself, field by field.
        continue;
      }
      String before = value(one, component);
      String after = value(other, component);
      if (!before.equals(after)) {
        boolean isForm = component.getName().equals("schema");
        add(part, prefix + kebab(component), isForm ? "" : before, isForm ? "" : after);
      }
    }
  }

  private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
    Map<String, T> map = new LinkedHashMap<>();
    all.forEach(one -> map.put(key.apply(one), one));
    return map;
  }

  private static <T> String order(List<T> all, Function<T, String> key) {
    return all.stream().map(key).collect(Collectors.joining(", "));
  }

  private static String value(@Nullable Record record, RecordComponent component) {
    if (record == null) {
      return "";
    }
    try {
      Object value = component.getAccessor().invoke(record);
      if (value instanceof Deadline deadline) {
        return deadline.wording();
      }
      return value instanceof Iterable<?> many ? joined(many) : Objects.toString(value, "");
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String joined(Iterable<?> many) {
    List<String> texts = new ArrayList<>();
    many.forEach(one -> texts.add(one.toString()));
    return String.join(", ", texts);
  }

  private static String kebab(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private void add(EditionPart part, String field, String from, String to) {
    changes.add(new FieldChange(part, field, from, to));
  }
}
