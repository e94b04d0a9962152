package org.plenary.group;

import org.plenary.shared.Refusal;
import org.plenary.shared.TextTooLong;

/** A step that is asked about later needs a reason. */
public class ReasonMissing extends Refusal {

  static final int LONGEST = 2000;

  private ReasonMissing() {
    super("group.refused.reason-missing");
  }

  /** Refuses a reason that says nothing, and one longer than is kept. */
  static void unlessGiven(String reason) {
    if (reason.isBlank()) {
      throw new ReasonMissing();
    }
    TextTooLong.check(reason, LONGEST);
  }
}
