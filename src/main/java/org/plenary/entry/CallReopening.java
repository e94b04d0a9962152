package org.plenary.entry;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.plenary.programme.EditionDatesMoved;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionStage;
import org.plenary.programme.EditionStages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes back what the close of a call did, once its deadline is moved into the future. */
@Component
class CallReopening {

  private final Entries entries;
  private final EndedDraftRows ended;
  private final EditionStages stages;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CallReopening(
      Entries entries,
      EndedDraftRows ended,
      EditionStages stages,
      ApplicationEventPublisher events,
      Clock clock) {
    this.entries = entries;
    this.ended = ended;
    this.stages = stages;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(EditionDatesMoved event) {
    if (event.reopensCall(clock.instant())) {
      EditionId edition = event.edition();
      ended.clear(edition);
      stages.leave(edition, EditionStage.CALL_CLOSED);
      List<EntryId> drafts =
          entries.listByState(edition, Set.of(EntryState.DRAFT)).stream().map(Entry::id).toList();
      events.publishEvent(new DraftsReopened(edition, drafts));
    }
  }
}
