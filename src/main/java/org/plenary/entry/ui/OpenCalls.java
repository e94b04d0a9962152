package org.plenary.entry.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionState;
import org.plenary.programme.Editions;

/** The editions that take entries now. */
final class OpenCalls {

  private OpenCalls() {}

  static List<Edition> of(Editions editions, Clock clock) {
    Instant now = clock.instant();
    return editions.listPublished().stream()
        .filter(edition -> edition.state() == EditionState.PUBLISHED)
        .filter(edition -> !now.isBefore(edition.date(EditionDate.CALL_OPENS).at()))
        .filter(edition -> !edition.date(EditionDate.CALL_CLOSES).isMissedBy(now))
        .toList();
  }
}
