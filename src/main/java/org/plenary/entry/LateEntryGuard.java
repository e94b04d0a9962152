package org.plenary.entry;

import org.plenary.programme.EditionId;

/**
 * Refuses that an entry comes back into the running when there is nobody left to judge it. Written
 * by the module that judges.
 */
@FunctionalInterface
public interface LateEntryGuard {

  void requireJudgeable(EditionId edition);
}
