package org.plenary.milestone;

import org.plenary.shared.Refusal;

/** What a work plan does not take, with the reason and the way out. */
public class MilestoneRefused extends Refusal {

  MilestoneRefused(String reason, Object... arguments) {
    super("milestone.refused." + reason, arguments);
  }
}
