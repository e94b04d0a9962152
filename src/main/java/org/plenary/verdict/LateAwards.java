package org.plenary.verdict;

import org.plenary.entry.AwardAccepted;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes an award final that is accepted after the results are public. First of all who hear of it,
 * so that the procedure finds the award as it is from then on.
 */
@Component
class LateAwards {

  private final Verdicts verdicts;

  LateAwards(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void on(AwardAccepted event) {
    verdicts.awardLate(event.edition(), event.entry());
  }
}
