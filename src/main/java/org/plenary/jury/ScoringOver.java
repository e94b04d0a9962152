package org.plenary.jury;

import org.plenary.shared.Refusal;

/** The finalists were taken from the scorecards as they are, so none is taken any more. */
public class ScoringOver extends Refusal {

  ScoringOver() {
    super("jury.refused.scoring-over");
  }
}
