package org.plenary.programme;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.plenary.shared.Deadline;

/** A ceremony that begins at another time takes as long as before, unless somebody says more. */
final class CeremonyEnd {

  private CeremonyEnd() {}

  static Edition follow(Edition before, Edition after) {
    WinnerPlan plan = after.winners();
    LocalDateTime ends = plan.ceremony().ends();
    Optional<LocalDateTime> was = begins(before);
    Optional<LocalDateTime> now = begins(after);
    boolean isLeft = ends != null && ends.equals(before.winners().ceremony().ends());
    if (!isLeft || was.isEmpty() || now.isEmpty()) {
      return after;
    }
    Ceremony moved = plan.ceremony().endingAt(ends.plus(Duration.between(was.get(), now.get())));
    return after.with(new WinnerPlan(moved, plan.answerDays(), plan.benefits()));
  }

  private static Optional<LocalDateTime> begins(Edition edition) {
    return edition.findDate(EditionDate.EMBARGO_LIFTS).map(CeremonyEnd::local);
  }

  private static LocalDateTime local(Deadline begins) {
    return begins.at().atZone(begins.zone()).toLocalDateTime();
  }
}
