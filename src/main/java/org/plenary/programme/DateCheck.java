package org.plenary.programme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;

/** Every date is there, and none comes before the one it must follow. */
final class DateCheck {

  private DateCheck() {}

  static List<EditionProblem> problemsOf(Edition edition) {
    List<EditionProblem> problems = new ArrayList<>();
    EditionDate previous = null;
    for (EditionDate date : EditionDate.values()) {
      Deadline deadline = edition.dates().get(date);
      if (deadline == null) {
        problems.add(problem(date, "date-missing", date));
        continue;
      }
      if (deadline.wording().isBlank()) {
        problems.add(problem(date, "date-wording", date));
      }
      if (isBefore(deadline, previous, edition)) {
        problems.add(problem(date, "date-order", date, previous));
      }
      previous = date;
    }
    return problems;
  }

  private static boolean isBefore(
      Deadline deadline, @Nullable EditionDate previous, Edition edition) {
    return previous != null && deadline.at().isBefore(edition.date(previous).at());
  }

  private static EditionProblem problem(EditionDate date, String message, Object... arguments) {
    return EditionProblem.of(EditionPart.DATES, "dates." + date.key(), message, arguments);
  }
}
