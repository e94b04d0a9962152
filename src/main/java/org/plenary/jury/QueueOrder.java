package org.plenary.jury;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;

/** Lines a juror's entries up: category by category, in the order of their numbers. */
final class QueueOrder {

  private QueueOrder() {}

  /** New assignments, each behind what its juror has already. */
  static List<Assignment> line(
      AssignmentPlan plan,
      Map<EntryId, Entry> entries,
      Map<EntryId, Integer> minutes,
      List<Assignment> before) {
    Map<JurorId, Integer> last = new HashMap<>();
    before.forEach(assignment -> last.merge(assignment.juror(), assignment.position(), Math::max));
    return plan.assignments().stream()
        .sorted(
            Comparator.comparing(
                    (AssignmentPlan.PlannedAssignment pair) -> entries.get(pair.entry()).category())
                .thenComparing(pair -> entries.get(pair.entry()).number()))
        .map(
            pair ->
                made(
                    plan.edition(),
                    pair,
                    last.merge(pair.juror(), 1, Integer::sum),
                    minutes.getOrDefault(pair.entry(), 0)))
        .toList();
  }

  static Assignment made(
      EditionId edition, AssignmentPlan.PlannedAssignment pair, int position, int minutes) {
    return new Assignment(
        AssignmentId.next(),
        edition,
        JudgingStage.FIRST,
        pair.juror(),
        pair.entry(),
        position,
        minutes,
        AssignmentState.OPEN,
        null,
        null,
        null,
        false,
        null);
  }
}
