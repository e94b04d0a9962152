package org.plenary.jury;

import java.time.Instant;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.shared.Deadline;

/** When scorecards are taken. */
record EvaluationWindow(Deadline opens, Deadline closes) {

  static EvaluationWindow of(Edition edition) {
    return new EvaluationWindow(
        edition.date(EditionDate.FIRST_EVALUATION_OPENS),
        edition.date(EditionDate.FIRST_EVALUATION_CLOSES));
  }

  void requireBegun(Instant now) {
    if (now.isBefore(opens.at())) {
      throw new EvaluationNotOpen(opens);
    }
  }

  void requireOpen(Juror juror, Instant now) {
    requireBegun(now);
    if (!isOpenTo(juror, now)) {
      throw new EvaluationClosed(closes);
    }
  }

  /** Whether it has not closed, or not for this juror. */
  boolean isOpenTo(Juror juror, Instant now) {
    return !closes.isMissedBy(now) || isAllowedLate(juror, now);
  }

  private static boolean isAllowedLate(Juror juror, Instant now) {
    return juror.lateUntil() != null && !now.isAfter(juror.lateUntil());
  }

  Pace pace(Juror juror, JurorLoad load, Instant now) {
    Pace pace =
        PaceRule.of(load.assigned(), load.sent(), load.started(), opens.at(), closes.at(), now);
    return pace == Pace.OVERDUE && isAllowedLate(juror, now) ? Pace.MORE_TIME : pace;
  }

  boolean isLate(Instant now) {
    return closes.isMissedBy(now);
  }
}
