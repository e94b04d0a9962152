package org.plenary.entry;

import org.plenary.programme.EditionId;

/**
 * Says what the jury can still do for an entry that comes back into the running. Written by the
 * module that judges.
 */
public interface LateEntryGuard {

  JudgingTurn find(EditionId edition);

  /** The same, after whoever confirms finalists or signs a verdict just now; nobody does then. */
  JudgingTurn findLocked(EditionId edition);
}
