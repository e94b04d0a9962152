package org.plenary.jury;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;

/**
 * Who would judge what, proposed and not yet given out.
 *
 * @param loads how many entries each juror would have in all, those given before included
 * @param shortfalls entries that cannot be given to enough jurors, and why
 * @param notReady jurors who are left out because they have not accepted or not declared yet
 */
public record AssignmentPlan(
    EditionId edition,
    int reviewsPerEntry,
    List<PlannedAssignment> assignments,
    Map<JurorId, Integer> loads,
    List<Shortfall> shortfalls,
    List<JurorId> notReady) {

  public AssignmentPlan {
    assignments = List.copyOf(assignments);
    loads = Collections.unmodifiableMap(new LinkedHashMap<>(loads));
    shortfalls = List.copyOf(shortfalls);
    notReady = List.copyOf(notReady);
  }

  public boolean isComplete() {
    return shortfalls.isEmpty();
  }

  public int smallestLoad() {
    return loads.values().stream().mapToInt(Integer::intValue).min().orElse(0);
  }

  public int largestLoad() {
    return loads.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** One entry for one juror. */
  public record PlannedAssignment(JurorId juror, EntryId entry) {}

  /**
   * An entry that lacks jurors.
   *
   * @param missing how many jurors it lacks
   * @param conflicted how many of the jurors declared a conflict with it
   * @param ownCountry how many are kept away by the own-country rule
   * @param alreadyJudging how many had it before, and so cannot be given it again
   * @param notAsked how many have not said yet whether they have a conflict with it
   */
  public record Shortfall(
      EntryId entry,
      int missing,
      int conflicted,
      int ownCountry,
      int alreadyJudging,
      int notAsked) {}
}
