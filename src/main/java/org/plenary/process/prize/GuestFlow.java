package org.plenary.process.prize;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.award.GuestLists;
import org.plenary.award.GuestsConfirmed;
import org.plenary.award.GuestsDropped;
import org.plenary.award.GuestsNamed;
import org.plenary.award.GuestsReminded;
import org.plenary.award.GuestsWanted;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionChanged;
import org.plenary.programme.EditionDatesMoved;
import org.plenary.programme.EditionId;
import org.plenary.programme.EditionPart;
import org.plenary.programme.Editions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks each winner who comes to the ceremony, and the office to confirm them. These procedures
 * stand beside those of entries and editions, so it makes no difference by which model those run.
 */
@Component
class GuestFlow {

  private static final String ATTENDANCE = "attendance";
  private static final String GUEST_LIST = "guest-list";

  private final Workflow workflow;
  private final Entries entries;
  private final Editions editions;
  private final GuestLists lists;

  GuestFlow(Workflow workflow, Entries entries, Editions editions, GuestLists lists) {
    this.workflow = workflow;
    this.entries = entries;
    this.editions = editions;
    this.lists = lists;
  }

  @EventListener
  void on(GuestsWanted event) {
    begin(event.edition(), ATTENDANCE, event.entry().value());
    begin(event.edition(), GUEST_LIST, event.edition().value());
  }

  /** Whoever accepted before there were these procedures owes an answer from here on. */
  @EventListener
  void on(GuestsReminded event) {
    event.entries().forEach(entry -> begin(event.edition(), ATTENDANCE, entry.value()));
  }

  @EventListener
  void on(GuestsNamed event) {
    workflow.complete(ATTENDANCE, event.entry().value(), "name-guests", Map.of());
    settle(event.edition());
  }

  @EventListener
  void on(GuestsDropped event) {
    workflow.tell(ATTENDANCE, event.entry().value(), "award-gone", Map.of());
    settle(event.edition());
  }

  /** The last who had not answered may be the last of the list. */
  private void settle(EditionId edition) {
    if (lists.isSettled(edition)) {
      workflow.complete(GUEST_LIST, edition.value(), "settle-guest-list", Map.of());
    }
  }

  @EventListener
  void on(GuestsConfirmed event) {
    workflow.complete(GUEST_LIST, event.edition().value(), "settle-guest-list", Map.of());
  }

  @EventListener
  void on(EditionDatesMoved event) {
    move(event.edition());
  }

  /** The days to answer may be others now, or nothing is left to come to. */
  @EventListener
  void on(EditionChanged event) {
    if (!event.parts().contains(EditionPart.WINNERS)) {
      return;
    }
    if (editions.get(event.edition()).winners().ceremony().isPlanned()) {
      move(event.edition());
    } else {
      winners(event.edition()).forEach(entry -> end(ATTENDANCE, entry));
      end(GUEST_LIST, event.edition().value());
    }
  }

  private void begin(EditionId edition, String procedure, String key) {
    if (!workflow.isRunning(procedure, key)) {
      workflow.start(EditionFlow.leader(edition), procedure, key, Map.of());
    }
  }

  private void end(String procedure, String key) {
    if (workflow.isRunning(procedure, key)) {
      workflow.cancel(procedure, key, "The ceremony was called off");
    }
  }

  private void move(EditionId edition) {
    workflow.moveDates(ATTENDANCE, winners(edition));
    workflow.moveDates(GUEST_LIST, List.of(edition.value()));
  }

  private Collection<String> winners(EditionId edition) {
    return entries
        .listByState(edition, Set.of(EntryState.AWARD_OFFERED, EntryState.AWARDED))
        .stream()
        .map(Entry::id)
        .map(EntryId::value)
        .toList();
  }
}
