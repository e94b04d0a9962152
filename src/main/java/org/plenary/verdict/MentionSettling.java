package org.plenary.verdict;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Closes a partner's choice when the office decides the award, by the pick or otherwise. */
@Component
class MentionSettling {

  private final MentionRows rows;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MentionSettling(MentionRows rows, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(SlotDecided event) {
    rows.find(event.edition(), event.slot())
        .filter(mention -> !mention.isSettled())
        .ifPresent(
            mention -> {
              rows.settle(mention.id(), clock.instant());
              events.publishEvent(
                  new MentionSettled(
                      mention.id(), event.edition(), mention.pick() != null, event.actor()));
            });
  }
}
