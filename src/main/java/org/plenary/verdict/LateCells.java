package org.plenary.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.jury.ExactScore;
import org.plenary.programme.Category;
import org.plenary.programme.Edition;

/** Entries judged beside the list as lines of its table: without a rank, for they have none. */
final class LateCells {

  private LateCells() {}

  /**
   * @param columns how many the table has before the one that marks these lines
   */
  static List<Object> of(Edition edition, LateJudging late, int columns, int decimals) {
    Entry entry = late.entry();
    LateJudging.Decision decision = late.decision();
    boolean isAdded = decision != null && decision.outcome() == LateOutcome.ADDED;
    List<Object> cells = new ArrayList<>();
    cells.add(edition.findCategory(entry.category()).map(Category::name).orElse(""));
    cells.add("");
    cells.addAll(
        List.of(entry.number(), entry.title(), entry.applicant(), entry.city(), entry.country()));
    cells.add(late.scorecards());
    cells.add(number(late.score(), decimals));
    cells.addAll(List.of("", "", isAdded ? 1 : 0));
    cells.addAll(Collections.nCopies(columns - cells.size(), ""));
    cells.add(1);
    return cells;
  }

  private static Object number(@Nullable ExactScore score, int decimals) {
    return score == null ? "" : score.rounded(decimals);
  }
}
