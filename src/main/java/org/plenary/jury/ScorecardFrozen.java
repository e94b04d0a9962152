package org.plenary.jury;

import org.plenary.shared.Refusal;

/** The scorecard was sent; nothing on it changes any more. */
public class ScorecardFrozen extends Refusal {

  ScorecardFrozen() {
    super("jury.refused.scorecard-frozen");
  }
}
