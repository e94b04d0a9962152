package org.plenary.group;

import org.plenary.shared.Refusal;

/** A step that is asked about later needs a reason. */
public class ReasonMissing extends Refusal {

  private ReasonMissing() {
    super("group.refused.reason-missing");
  }

  static void ifBlank(String reason) {
    if (reason.isBlank()) {
      throw new ReasonMissing();
    }
  }
}
