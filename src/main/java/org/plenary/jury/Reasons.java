package org.plenary.jury;

import org.plenary.shared.TextTooLong;

/** A decision that touches somebody else is not taken without saying why. */
public final class Reasons {

  /** What fits the column; longer is refused, never cut. */
  public static final int LONGEST = 2000;

  private Reasons() {}

  public static void require(String reason) {
    if (reason.isBlank()) {
      throw new ReasonWanted();
    }
    limit(reason);
  }

  public static void limit(String reason) {
    TextTooLong.check(reason, LONGEST);
  }
}
