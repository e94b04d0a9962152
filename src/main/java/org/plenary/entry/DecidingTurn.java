package org.plenary.entry;

import org.plenary.programme.EditionId;

/**
 * Whoever changes who holds the awards of an edition, or who writes an entry that a jury may be
 * given, waits for their turn here before they touch an entry. Taken the other way round, a winner
 * who declines and the publication would each wait for what the other holds. Written by the module
 * in which juries decide.
 */
@FunctionalInterface
public interface DecidingTurn {

  /** Kept until the transaction ends. */
  void take(EditionId edition);
}
