package org.plenary.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The rules' numbers make sense together and with the rest of the edition. */
final class RulesCheck {

  private final Edition edition;
  private final EditionRules rules;
  private final List<EditionProblem> problems = new ArrayList<>();

  private RulesCheck(Edition edition) {
    this.edition = edition;
    this.rules = edition.rules();
  }

  static List<EditionProblem> problemsOf(Edition edition) {
    RulesCheck check = new RulesCheck(edition);
    check.numbers();
    check.ties();
    check.languages();
    return check.problems;
  }

  private void numbers() {
    atLeast(1, "minimum-scores", rules.minimumScores());
    atLeast(1, "score-maximum", rules.scoreMaximum());
    atLeast(1, "score-gap", rules.scoreGap());
    atLeast(1, "finalists", rules.finalists());
    atLeast(1, "correction-working-days", rules.correctionWorkingDays());
    atLeast(1, "acceptance-days", rules.acceptanceDays());
    if (rules.reviewsPerEntry() < rules.minimumScores()) {
      add("reviews-per-entry", "quorum", rules.reviewsPerEntry(), rules.minimumScores());
    }
    if (rules.finalists() < edition.plannedAwards()) {
      add("finalists", "finalists", rules.finalists(), edition.plannedAwards());
    }
  }

  private void ties() {
    if (edition.criteria().stream().noneMatch(this::decides)) {
      add("deciding-criterion", "deciding-criterion", rules.decidingCriterion());
    }
    if (rules.tieLadder().isEmpty()) {
      add("tie-ladder", "no-tie-ladder");
    }
    if (new HashSet<>(rules.tieLadder()).size() < rules.tieLadder().size()) {
      add("tie-ladder", "tie-rung-twice");
    }
  }

  private void languages() {
    if (rules.entryLanguages().isEmpty()) {
      add("entry-languages", "no-entry-language");
    }
  }

  private boolean decides(Criterion criterion) {
    return criterion.key().equals(rules.decidingCriterion());
  }

  private void atLeast(int least, String field, int value) {
    if (value < least) {
      add(field, "too-small", field, value, least);
    }
  }

  private void add(String field, String message, Object... arguments) {
    problems.add(EditionProblem.of(EditionPart.RULES, "rules." + field, message, arguments));
  }
}
