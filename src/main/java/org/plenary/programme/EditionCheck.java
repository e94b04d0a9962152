package org.plenary.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What must hold before an edition is published, and still after every change of it. */
final class EditionCheck {

  private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  private final Edition edition;
  private final List<EditionProblem> problems = new ArrayList<>();

  private EditionCheck(Edition edition) {
    this.edition = edition;
  }

  /** Everything that is wrong, in the order of the set-up; empty when it may be published. */
  static List<EditionProblem> problemsOf(Edition edition) {
    EditionCheck check = new EditionCheck(edition);
    check.basics();
    check.problems.addAll(DateCheck.problemsOf(edition));
    check.categories();
    check.criteria();
    check.slots();
    check.problems.addAll(RulesCheck.problemsOf(edition));
    check.problems.addAll(PublicVoteCheck.problemsOf(edition));
    check.problems.addAll(FormsCheck.problemsOf(edition));
    check.problems.addAll(WinnersCheck.problemsOf(edition));
    return List.copyOf(check.problems);
  }

  private void basics() {
    EditionBasics basics = edition.basics();
    required(EditionPart.BASICS, "name", basics.name());
    required(EditionPart.BASICS, "theme", basics.theme());
    required(EditionPart.BASICS, "invitation", basics.invitation());
    if (!MAIL.matcher(basics.replyTo()).matches()) {
      add(EditionPart.BASICS, "reply-to", "reply-to", basics.replyTo());
    }
  }

  private void categories() {
    if (edition.categories().isEmpty()) {
      add(EditionPart.CATEGORIES, "categories", "no-category");
    }
    unique(EditionPart.CATEGORIES, "categories", edition.categories(), Category::key);
    for (Category category : edition.categories()) {
      required(EditionPart.CATEGORIES, "categories." + category.key(), category.name());
    }
  }

  private void criteria() {
    unique(EditionPart.CRITERIA, "criteria", edition.criteria(), Criterion::key);
    for (Criterion criterion : edition.criteria()) {
      required(EditionPart.CRITERIA, "criteria." + criterion.key(), criterion.name());
      if (criterion.weightPercent() < 1) {
        add(EditionPart.CRITERIA, "criteria." + criterion.key(), "weightless", criterion.name());
      }
    }
    int sum = edition.criteria().stream().mapToInt(Criterion::weightPercent).sum();
    if (sum != Criterion.WEIGHTS_SUM) {
      add(EditionPart.CRITERIA, "criteria", "weights", sum);
    }
  }

  private void slots() {
    if (edition.slots().isEmpty()) {
      add(EditionPart.SLOTS, "slots", "no-slot");
    }
    unique(EditionPart.SLOTS, "slots", edition.slots(), AwardSlot::key);
    for (AwardSlot slot : edition.slots()) {
      slot(slot);
    }
  }

  private void slot(AwardSlot slot) {
    String field = "slots." + slot.key();
    required(EditionPart.SLOTS, field, slot.label());
    if (slot.count() < 1) {
      add(EditionPart.SLOTS, field, "slot-count", slot.label());
    }
    String category = slot.category();
    if (category != null && edition.findCategory(category).isEmpty()) {
      add(EditionPart.SLOTS, field, "slot-category", slot.label(), category);
    }
    if (!AwardSlot.CLASSES.contains(slot.awardClass())) {
      add(EditionPart.SLOTS, field, "slot-class", slot.label(), slot.awardClass());
    }
  }

  private void required(EditionPart part, String field, String value) {
    if (value.isBlank()) {
      add(part, field, "required", field);
    }
  }

  private <T> void unique(EditionPart part, String field, List<T> all, Function<T, String> key) {
    Set<String> seen = new HashSet<>();
    for (T one : all) {
      if (!seen.add(key.apply(one))) {
        add(part, field + "." + key.apply(one), "twice", key.apply(one));
      }
    }
  }

  private void add(EditionPart part, String field, String message, Object... arguments) {
    problems.add(EditionProblem.of(part, field, message, arguments));
  }
}
