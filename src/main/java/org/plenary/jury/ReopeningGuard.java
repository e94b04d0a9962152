package org.plenary.jury;

import java.time.Clock;
import org.plenary.programme.EditionDatesMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a call that is over from opening again once its entries are with the jury. */
@Component
class ReopeningGuard {

  private final AssignmentRows assignments;
  private final Clock clock;

  ReopeningGuard(AssignmentRows assignments, Clock clock) {
    this.assignments = assignments;
    this.clock = clock;
  }

  @EventListener
  void on(EditionDatesMoved event) {
    if (event.reopensCall(clock.instant()) && !assignments.list(event.edition()).isEmpty()) {
      throw new EntriesGivenOut();
    }
  }
}
