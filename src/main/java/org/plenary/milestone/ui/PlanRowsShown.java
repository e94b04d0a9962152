package org.plenary.milestone.ui;

import java.util.ArrayList;
import java.util.List;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.PlanSheet;

/** A plan with the rows of it that a filter leaves. */
record PlanRowsShown(PlanSheet sheet, List<Milestone> rows) {

  /** The first so many rows of all of them: a browser draws a thousand at once only slowly. */
  static List<PlanRowsShown> first(int most, List<PlanRowsShown> plans) {
    List<PlanRowsShown> shown = new ArrayList<>();
    int left = most;
    for (PlanRowsShown plan : plans) {
      if (left > 0) {
        int some = Math.min(left, plan.rows().size());
        shown.add(new PlanRowsShown(plan.sheet(), plan.rows().subList(0, some)));
        left -= some;
      }
    }
    return shown;
  }

  static int count(List<PlanRowsShown> plans) {
    return plans.stream().mapToInt(plan -> plan.rows().size()).sum();
  }
}
