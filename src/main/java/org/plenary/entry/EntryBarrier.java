package org.plenary.entry;

import org.plenary.identity.PersonId;

/** Keeps an entry from somebody who may read everything else: they must not have to do with it. */
public interface EntryBarrier {

  /** Whether the entry does not exist for them. Never asked about its writers. */
  boolean isBarred(PersonId person, EntryId entry);
}
