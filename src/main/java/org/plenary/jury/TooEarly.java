package org.plenary.jury;

import org.plenary.shared.Refusal;

/** Something else comes first; it says what. */
public class TooEarly extends Refusal {

  TooEarly(JudgingStep step, Object... arguments) {
    super(step.tooEarly(), arguments);
  }
}
