package org.plenary.verdict;

import org.plenary.entry.AwardDeclined;
import org.plenary.entry.AwardLapsed;
import org.plenary.entry.AwardWithdrawn;
import org.plenary.entry.EntryWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the next reserve move up the moment a winner gives an award up, or loses it. */
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

  @EventListener
  void on(AwardLapsed event) {
    reserves.promote(event.edition(), event.slot());
  }

  @EventListener
  void on(AwardWithdrawn event) {
    reserves.promote(event.edition(), event.slot());
  }

  /**
   * One who won and was not told yet. First, so that whoever tells the office knows who is next.
   */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void on(EntryWithdrawn event) {
    reserves.replace(event.edition(), event.entry());
  }
}
