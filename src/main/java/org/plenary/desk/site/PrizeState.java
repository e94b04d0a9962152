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

  /**
   * The closing instant itself still counts as open. Decided takes both the embargo's instant and
   * results that were made public: where the verdict is late, the jury still judges.
   */
  static PrizeState of(Edition edition, boolean arePublic, Instant now) {
    if (now.isBefore(edition.date(EditionDate.CALL_OPENS).at())) {
      return UPCOMING;
    }
    if (!edition.date(EditionDate.CALL_CLOSES).isMissedBy(now)) {
      return OPEN;
    }
    boolean isEmbargoed = now.isBefore(edition.date(EditionDate.EMBARGO_LIFTS).at());
    return arePublic && !isEmbargoed ? DECIDED : JUDGING;
  }
}
