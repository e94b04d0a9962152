package org.plenary.milestone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a line of a file says otherwise than the plan does. An empty cell says nothing. */
final class PlanDifference {

  private final PlanFileLine line;
  private final List<String> found = new ArrayList<>();

  PlanDifference(PlanFileLine line) {
    this.line = line;
  }

  PlanDifference days(PlanColumn column, @Nullable Window planned) {
    String written = line.get(column);
    Optional<Window> read = WindowReader.read(written);
    boolean isSame = planned != null && read.filter(one -> one.sameDaysAs(planned)).isPresent();
    return note(column, isSame, planned == null ? "" : planned.code());
  }

  PlanDifference words(PlanColumn column, String planned) {
    return note(column, line.get(column).equalsIgnoreCase(planned.strip()), planned);
  }

  PlanDifference needs(boolean isSame, String planned) {
    return note(PlanColumn.NEEDS, isSame, planned);
  }

  private PlanDifference note(PlanColumn column, boolean isSame, String planned) {
    if (!isSame && !line.get(column).isEmpty()) {
      found.add(
          column.heading() + ": " + line.get(column) + " ≠ " + (planned.isBlank() ? "–" : planned));
    }
    return this;
  }

  /** Refuses a line that says anything otherwise, and says what. */
  void refuse(Milestone known) {
    if (!found.isEmpty()) {
      throw new MilestoneRefused("differs", known.name(), String.join("; ", found));
    }
  }
}
