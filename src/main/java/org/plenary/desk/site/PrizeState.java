package org.plenary.desk.site;

import java.time.Instant;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;

/** How far an edition is, as the public sees it. */
enum PrizeState {
  UPCOMING,
  OPEN,
  JUDGING,
  DECIDED;

  /** The closing instant itself still counts as open; the instant of the embargo as decided. */
  static PrizeState of(Edition edition, Instant now) {
    if (now.isBefore(edition.date(EditionDate.CALL_OPENS).at())) {
      return UPCOMING;
    }
    if (!edition.date(EditionDate.CALL_CLOSES).isMissedBy(now)) {
      return OPEN;
    }
    return now.isBefore(edition.date(EditionDate.EMBARGO_LIFTS).at()) ? JUDGING : DECIDED;
  }
}
