package org.plenary.entry;

import org.plenary.shared.Refusal;

/** A correction cannot be asked for or sent like this. */
public class CorrectionRefused extends Refusal {

  private final String why;

  CorrectionRefused(String why, Object... arguments) {
    super("entry.refused.correction." + why, arguments);
    this.why = why;
  }

  /** Whether it came after its last day. */
  boolean isLate() {
    return why.equals("late");
  }
}
