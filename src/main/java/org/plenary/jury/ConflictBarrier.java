package org.plenary.jury;

import org.plenary.entry.EntryBarrier;
import org.plenary.entry.EntryId;
import org.plenary.identity.PersonId;
import org.springframework.stereotype.Component;

/** Who declared a conflict with an entry has nothing to do with it, in the office either. */
@Component
class ConflictBarrier implements EntryBarrier {

  private final ConflictRows conflicts;

  ConflictBarrier(ConflictRows conflicts) {
    this.conflicts = conflicts;
  }

  @Override
  public boolean isBarred(PersonId person, EntryId entry) {
    return conflicts.exists(person, entry);
  }
}
