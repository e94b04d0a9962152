package org.plenary.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Refuses a form whose conditions ask about something that is never answered. */
final class ConditionCheck {

  /** Names that come from outside the form. */
  private static final Set<String> KNOWN = Set.of(FormField.APPLICANT_TYPE, "category");

  private final List<FormSection> sections;
  private final Set<String> names = new HashSet<>(KNOWN);

  ConditionCheck(List<FormSection> sections) {
    this.sections = sections;
    sections.stream()
        .flatMap(section -> section.fields().stream())
        .forEach(field -> names.add(field.key()));
  }

  void run() {
    for (FormSection section : sections) {
      check(section.id(), section.hiddenWhen());
      section.fields().forEach(field -> check(field.key(), field.hiddenWhen()));
    }
  }

  private void check(String component, @Nullable Condition condition) {
    if (condition == null) {
      return;
    }
    names(condition)
        .filter(name -> !names.contains(name) || name.equals(component))
        .findFirst()
        .ifPresent(
            name -> {
              throw new UnreadableForm("condition-name", component, name);
            });
  }

  private static Stream<String> names(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().flatMap(ConditionCheck::names);
    } else if (condition instanceof Condition.Any any) {
      return any.conditions().stream().flatMap(ConditionCheck::names);
    } else if (condition instanceof Condition.Not not) {
      return names(not.condition());
    } else if (condition instanceof Condition.Contains contains) {
      return Stream.of(contains.name());
    }
    return Stream.of(((Condition.Comparison) condition).name());
  }
}
