package org.plenary.programme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;

/** A public vote is about finalists who are public, and ends before the results. */
final class PublicVoteCheck {

  private final Edition edition;
  private final PublicVotePlan plan;
  private final List<EditionProblem> problems = new ArrayList<>();

  private PublicVoteCheck(Edition edition) {
    this.edition = edition;
    this.plan = edition.rules().publicVote();
  }

  static List<EditionProblem> problemsOf(Edition edition) {
    PublicVoteCheck check = new PublicVoteCheck(edition);
    if (check.plan.wanted()) {
      check.dates(check.plan.opens(), check.plan.closes());
      check.categories();
      if (!check.plan.finalistsAnnounced()) {
        check.add("finalists-announced", "vote-finalists");
      }
      if (check.plan.goForward() < 0) {
        check.add("go-forward", "vote-cut");
      }
    }
    return check.problems;
  }

  private void dates(@Nullable Deadline opens, @Nullable Deadline closes) {
    if (opens == null || closes == null) {
      add(opens == null ? "opens" : "closes", "vote-dates");
      return;
    }
    if (!closes.at().isAfter(opens.at())) {
      add("closes", "vote-order", opens.wording(), closes.wording());
    }
    edition
        .findDate(EditionDate.FINALISTS_TOLD)
        .filter(told -> opens.at().isBefore(told.at()))
        .ifPresent(told -> add("opens", "vote-too-early", told.wording()));
    edition
        .findDate(EditionDate.EMBARGO_LIFTS)
        .filter(lifts -> closes.at().isAfter(lifts.at()))
        .ifPresent(lifts -> add("closes", "vote-too-late", lifts.wording()));
  }

  private void categories() {
    if (plan.categories().isEmpty()) {
      add("categories", "vote-no-category");
    }
    plan.categories().stream()
        .filter(category -> edition.findCategory(category).isEmpty())
        .forEach(category -> add("categories", "vote-category", category));
  }

  private void add(String field, String message, Object... arguments) {
    problems.add(EditionProblem.of(EditionPart.RULES, "public-vote." + field, message, arguments));
  }
}
