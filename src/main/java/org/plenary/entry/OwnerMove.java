package org.plenary.entry;

import java.util.Objects;
import java.util.Optional;
import org.plenary.identity.PersonId;
import org.springframework.stereotype.Component;

/** The step in which an entry changes its owner, with all that hangs on it. */
@Component
class OwnerMove {

  private final EntryStore store;
  private final CoEditorRows rows;
  private final TakeOverRows takeOvers;

  OwnerMove(EntryStore store, CoEditorRows rows, TakeOverRows takeOvers) {
    this.store = store;
    this.rows = rows;
    this.takeOvers = takeOvers;
  }

  /** Why who holds this invitation is to own the entry; empty once they do, or never were to. */
  Optional<String> findReason(CoEditor asked) {
    return takeOvers.find(asked).filter(why -> !asked.hasJoined());
  }

  /**
   * The former owner has no part in it any more, and nobody else who was asked can take it. Tells
   * nobody by mail: see {@link HandOverMail#tell}. The entry has to be locked.
   */
  Moved move(EntryRecord entry, PersonId to, String reason, String actor) {
    PersonId from = entry.owner();
    boolean wasKept = entry.heldByOffice;
    entry.ownerId = to.value();
    entry.heldByOffice = false;
    EntryRecord saved = store.save(entry);
    rows.list(entry.id()).stream()
        .filter(row -> Objects.equals(row.person(), to))
        .forEach(rows::delete);
    takeOvers.end(saved.id());
    store.publish(
        new EntryHandedOver(saved.id(), saved.edition(), from.value(), to.value(), reason, actor));
    return new Moved(saved, from, wasKept, reason);
  }
}
