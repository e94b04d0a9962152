package org.plenary.jury;

import org.plenary.shared.TextTooLong;

/** A decision that touches somebody else is not taken without saying why. */
final class Reasons {

  /** What fits the column; longer is refused, never cut. */
  static final int LONGEST = 2000;

  private Reasons() {}

  static void require(String reason) {
    if (reason.isBlank()) {
      throw new ReasonWanted();
    }
    limit(reason);
  }

  static void limit(String reason) {
    TextTooLong.check(reason, LONGEST);
  }
}
