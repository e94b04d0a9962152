package org.plenary.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.plenary.form.Problem;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionState;
import org.plenary.shared.Deadline;

/** Whether an entry may be sent. The closing instant itself still counts. */
final class SubmissionPolicy {

  private SubmissionPolicy() {}

  static void check(Edition edition, Instant arrivedAt, List<Problem> problems) {
    requireOpen(edition, arrivedAt);
    requireComplete(problems);
  }

  static void requireOpen(Edition edition, Instant arrivedAt) {
    Deadline opens = edition.date(EditionDate.CALL_OPENS);
    Deadline closes = edition.date(EditionDate.CALL_CLOSES);
    if (arrivedAt.isBefore(opens.at())) {
      throw new CallNotOpen(opens);
    }
    if (closes.isMissedBy(arrivedAt)) {
      throw new CallClosed(closes, Duration.between(closes.at(), arrivedAt));
    }
  }

  static void requireComplete(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new EntryIncomplete(problems);
    }
  }

  static boolean isOpen(Edition edition, Instant at) {
    return edition.state() == EditionState.PUBLISHED
        && !at.isBefore(edition.date(EditionDate.CALL_OPENS).at())
        && !edition.date(EditionDate.CALL_CLOSES).isMissedBy(at);
  }
}
