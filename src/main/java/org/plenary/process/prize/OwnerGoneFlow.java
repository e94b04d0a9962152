package org.plenary.process.prize;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.plenary.entry.AwardDeclined;
import org.plenary.entry.AwardLapsed;
import org.plenary.entry.AwardWithdrawn;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryEvent;
import org.plenary.entry.EntryHandedOver;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.entry.EntryWithdrawn;
import org.plenary.entry.OwnedEntries;
import org.plenary.identity.PersonDeactivated;
import org.plenary.identity.PersonErased;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonReactivated;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionId;
import org.plenary.verdict.FinalistsConfirmed;
import org.plenary.verdict.LateJudgingDecided;
import org.plenary.verdict.LateOutcome;
import org.plenary.verdict.ResultsPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks the office to hand on entries whose owners are gone, while something is asked of them. */
@Component
class OwnerGoneFlow {

  private final GoneQuestion question;
  private final OwnedEntries owned;
  private final Entries entries;

  OwnerGoneFlow(Workflow workflow, OwnedEntries owned, Entries entries) {
    question = new GoneQuestion(workflow, "owner-gone", "hand-over");
    this.owned = owned;
    this.entries = entries;
  }

  @EventListener
  void on(PersonDeactivated event) {
    ask(event.id());
  }

  @EventListener
  void on(PersonErased event) {
    ask(event.id());
  }

  @EventListener
  void on(PersonReactivated event) {
    settle(owned.listRunning(event.id()));
  }

  @EventListener({
    EntryHandedOver.class,
    EntryWithdrawn.class,
    AwardDeclined.class,
    AwardLapsed.class,
    AwardWithdrawn.class
  })
  void on(EntryEvent event) {
    settle(List.of(event.entry()));
  }

  @EventListener
  void on(FinalistsConfirmed event) {
    settle(event.edition(), EntryState.NOT_A_FINALIST);
  }

  @EventListener
  void on(LateJudgingDecided event) {
    if (event.outcome() != LateOutcome.ADDED) {
      settle(List.of(event.entry()));
    }
  }

  @EventListener
  void on(ResultsPublished event) {
    settle(event.edition(), EntryState.NO_AWARD);
  }

  private void ask(PersonId person) {
    owned.listRunning(person).stream()
        .filter(entry -> !question.isAsked(entry.value()))
        .map(entries::get)
        .forEach(entry -> question.ask(entry.edition(), entry.id().value()));
  }

  private void settle(EditionId edition, EntryState over) {
    settle(entries.listByState(edition, Set.of(over)).stream().map(Entry::id).toList());
  }

  private void settle(Collection<EntryId> settled) {
    settled.forEach(entry -> question.settle(entry.value()));
  }
}
