package org.plenary.entry;

import org.plenary.programme.EditionId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Locks an entry about which a jury may decide in the same moment: first the turn, then it. */
@Component
class DecidingLock {

  private final EntryStore store;
  private final ObjectProvider<DecidingTurn> turns;

  DecidingLock(EntryStore store, ObjectProvider<DecidingTurn> turns) {
    this.store = store;
    this.turns = turns;
  }

  /** An entry never changes its edition, so it may be asked for before anything is locked. */
  EntryRecord lock(EntryId id) {
    EditionId edition = store.get(id).edition();
    turns.forEach(turn -> turn.take(edition));
    return store.lock(id);
  }
}
