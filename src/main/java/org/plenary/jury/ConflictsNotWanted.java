package org.plenary.jury;

import org.plenary.shared.Refusal;

/** Nobody is asked for conflicts yet: the list of entries is not fixed. */
public class ConflictsNotWanted extends Refusal {

  ConflictsNotWanted() {
    super("jury.refused.conflicts-not-wanted");
  }
}
