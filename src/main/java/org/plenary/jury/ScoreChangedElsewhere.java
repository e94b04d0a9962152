package org.plenary.jury;

import org.plenary.shared.Refusal;

/** The same criterion was changed in another tab; what is stored is shown instead. */
public class ScoreChangedElsewhere extends Refusal {

  private final transient Score stored;

  ScoreChangedElsewhere(Score stored) {
    super("jury.refused.score-changed-elsewhere");
    this.stored = stored;
  }

  public Score stored() {
    return stored;
  }
}
