package org.plenary.jury;

import org.plenary.entry.AwardDeclined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the next reserve move up the moment a winner gives an award up. */
@Component
class ReservePromotion {

  private final Reserves reserves;

  ReservePromotion(Reserves reserves) {
    this.reserves = reserves;
  }

  @EventListener
  void on(AwardDeclined event) {
    reserves.promote(event.edition(), event.slot());
  }
}
