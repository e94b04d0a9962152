package org.plenary.entry;

import java.time.Clock;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.ui.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what an applicant answered about a move to another category. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CategoryMoving {

  private final EntryStore store;
  private final CategoryMoveRows rows;
  private final CategoryChanges changes;
  private final Submitting submitting;
  private final CorrectionAsking corrections;
  private final EntryMail mail;
  private final Editions editions;
  private final Messages messages;
  private final Clock clock;

  CategoryMoving(
      EntryStore store,
      CategoryMoveRows rows,
      CategoryChanges changes,
      Submitting submitting,
      CorrectionAsking corrections,
      EntryMail mail,
      Editions editions,
      Messages messages,
      Clock clock) {
    this.store = store;
    this.rows = rows;
    this.changes = changes;
    this.submitting = submitting;
    this.corrections = corrections;
    this.mail = mail;
    this.editions = editions;
    this.messages = messages;
    this.clock = clock;
  }

  void accept(Person by, EntryRecord entry, CategoryMove move) {
    Edition edition = editions.get(entry.edition());
    entry.moveTo(move.wanted());
    submitting.move(by, edition, entry, clock.instant());
    close(entry, move, CategoryMove.Outcome.ACCEPTED, by.id().value());
  }

  void close(EntryRecord entry, CategoryMove move, CategoryMove.Outcome outcome, String actor) {
    entry.proposedCategory = null;
    rows.close(move, outcome, clock.instant());
    store.save(entry);
    if (outcome == CategoryMove.Outcome.ACCEPTED) {
      store.publish(
          new EntryCategoryChanged(entry.id(), entry.edition(), move.was(), move.wanted(), actor));
    }
    store.publish(
        new CategoryMoveClosed(
            entry.id(), entry.edition(), move.was(), move.wanted(), outcome, actor));
  }

  /** Whoever sends the entry again, or withdraws it, leaves nothing to answer. */
  void overtake(EntryRecord entry, String actor) {
    rows.findOpen(entry.id())
        .ifPresent(move -> close(entry, move, CategoryMove.Outcome.OVERTAKEN, actor));
  }

  /** Nothing to ask where the rule of who may enter kept it out, or nothing is new. */
  void askMissing(EntryId id) {
    EntryRecord entry = store.lock(id);
    CategoryMove move = rows.list(id).stream().findFirst().orElseThrow();
    boolean isMoved = move.outcome() == CategoryMove.Outcome.ACCEPTED;
    if (!isMoved || entry.state != EntryState.IN_SCREENING) {
      return;
    }
    Edition edition = editions.get(entry.edition());
    String remark =
        messages.get(
            mail.owner(entry).locale(),
            "entry.move.asked-there",
            edition.category(move.wanted()).name());
    List<Defect> defects =
        changes.listAskedSince(entry).stream()
            .map(field -> new Defect(field.key(), remark))
            .toList();
    if (!defects.isEmpty()) {
      corrections.ask(move.proposedBy(), entry, defects);
    }
  }
}
