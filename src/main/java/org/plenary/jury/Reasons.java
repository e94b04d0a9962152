package org.plenary.jury;

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
    if (reason.length() > LONGEST) {
      throw new TextTooLong(LONGEST);
    }
  }
}
