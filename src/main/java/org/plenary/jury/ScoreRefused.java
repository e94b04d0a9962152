package org.plenary.jury;

import org.plenary.shared.Refusal;

/** A score was refused at its field; nothing else on the scorecard is touched. */
public class ScoreRefused extends Refusal {

  private final String criterion;

  ScoreRefused(String criterion, String messageKey, Object... arguments) {
    super(messageKey, arguments);
    this.criterion = criterion;
  }

  public String criterion() {
    return criterion;
  }
}
