package org.plenary.jury;

import org.plenary.entry.AwardDeclined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the next reserve move up the moment a winner gives an award up. */
@Component
class ReservePromotion {

  private final Verdicts verdicts;

  ReservePromotion(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  @EventListener
  void on(AwardDeclined event) {
    verdicts.promoteReserve(event.edition(), event.slot());
  }
}
