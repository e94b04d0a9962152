package org.plenary.entry;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.plenary.shared.DomainEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The jury's word on an entry. Called with the jury's own decision as evidence, so it asks for
 * nobody's leave. Each may safely be said twice. Applicants learn of it from a mail, not from here.
 */
@Service
@Transactional
public class Judging {

  private final EntryStore store;
  private final Clock clock;

  Judging(EntryStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  public void beginEvaluation(EntryId id) {
    step(
        id,
        entry -> entry.state == EntryState.IN_EVALUATION,
        EntryRecord::beginEvaluation,
        entry -> new EvaluationBegan(id, entry.edition(), DomainEvent.SYSTEM));
  }

  public void nameFinalist(EntryId id) {
    step(
        id,
        entry -> entry.state == EntryState.FINALIST,
        EntryRecord::nameFinalist,
        entry -> new EntryNamedFinalist(id, entry.edition(), DomainEvent.SYSTEM));
  }

  public void nameNotFinalist(EntryId id) {
    step(
        id,
        entry -> entry.state == EntryState.NOT_A_FINALIST,
        EntryRecord::nameNotFinalist,
        entry -> new EntryNotNamedFinalist(id, entry.edition(), DomainEvent.SYSTEM));
  }

  /** Gives a finalist, or a reserve that moves up, a place among the winners, in confidence. */
  public void offerAward(EntryId id, String slot) {
    step(
        id,
        entry -> entry.state == EntryState.AWARD_OFFERED && slot.equals(entry.awardSlot),
        entry -> entry.offerAward(slot, clock.instant()),
        entry -> new AwardOffered(id, entry.edition(), slot, DomainEvent.SYSTEM));
  }

  /** Gives an entry that was no finalist a special mention, in confidence like every award. */
  public void offerMention(EntryId id, String slot) {
    step(
        id,
        entry -> entry.state == EntryState.AWARD_OFFERED && slot.equals(entry.awardSlot),
        entry -> entry.offerMention(slot, clock.instant()),
        entry -> new AwardOffered(id, entry.edition(), slot, DomainEvent.SYSTEM));
  }

  public void nameReserve(EntryId id, int rank) {
    step(
        id,
        entry -> entry.state == EntryState.RESERVE,
        entry -> entry.nameReserve(rank),
        entry -> new EntryNamedReserve(id, entry.edition(), rank, DomainEvent.SYSTEM));
  }

  public void noAward(EntryId id) {
    step(
        id,
        entry -> entry.state == EntryState.NO_AWARD,
        EntryRecord::leaveWithoutAward,
        entry -> new EntryLeftWithoutAward(id, entry.edition(), DomainEvent.SYSTEM));
  }

  /** Makes an accepted award final, at its publication. */
  public void award(EntryId id) {
    step(
        id,
        entry -> entry.state == EntryState.AWARDED,
        EntryRecord::award,
        entry ->
            new EntryAwarded(
                id, entry.edition(), String.valueOf(entry.awardSlot), DomainEvent.SYSTEM));
  }

  private void step(
      EntryId id, Predicate<EntryRecord> isDone, Consumer<EntryRecord> step, Outcome outcome) {
    EntryRecord entry = store.lock(id);
    if (isDone.test(entry)) {
      return;
    }
    step.accept(entry);
    store.publish(outcome.of(store.save(entry)));
  }

  private interface Outcome {
    DomainEvent of(EntryRecord entry);
  }
}
