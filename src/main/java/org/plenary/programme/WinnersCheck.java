package org.plenary.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What awaits winners fits the awards there are. */
final class WinnersCheck {

  private final Edition edition;
  private final List<EditionProblem> problems = new ArrayList<>();

  private WinnersCheck(Edition edition) {
    this.edition = edition;
  }

  static List<EditionProblem> problemsOf(Edition edition) {
    WinnersCheck check = new WinnersCheck(edition);
    check.ceremony(edition.winners().ceremony());
    check.benefits(edition.winners());
    return check.problems;
  }

  private void ceremony(Ceremony ceremony) {
    edition
        .findDate(EditionDate.EMBARGO_LIFTS)
        .filter(ceremony::isOverBefore)
        .ifPresent(begins -> add("ends", "ceremony-ends", begins.wording()));
  }

  private void benefits(WinnerPlan plan) {
    if (!plan.benefits().isEmpty() && plan.answerDays() < 1) {
      add("answer-days", "too-small", "answer-days", plan.answerDays(), 1);
    }
    Set<String> seen = new HashSet<>();
    for (BenefitOffer offer : plan.benefits()) {
      if (!seen.add(offer.key())) {
        add(offer.key(), "twice", offer.key());
      }
      if (offer.name().isBlank()) {
        add(offer.key(), "required", "winners." + offer.key());
      }
      offer.slots().stream()
          .filter(slot -> edition.slots().stream().noneMatch(known -> known.key().equals(slot)))
          .forEach(slot -> add(offer.key(), "benefit-slot", offer.name(), slot));
    }
  }

  private void add(String field, String message, Object... arguments) {
    problems.add(EditionProblem.of(EditionPart.WINNERS, "winners." + field, message, arguments));
  }
}
