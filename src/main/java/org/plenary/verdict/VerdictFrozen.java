package org.plenary.verdict;

import org.plenary.shared.Refusal;

/** The verdict is signed; it and the minutes it rests on do not change any more. */
public class VerdictFrozen extends Refusal {

  VerdictFrozen() {
    super("jury.refused.verdict-frozen");
  }
}
