package org.plenary.entry;

import org.plenary.shared.Refusal;

/** This cannot be done with an award as it stands. */
public class AwardRefused extends Refusal {

  AwardRefused(String why, Object... arguments) {
    super("entry.refused.award." + why, arguments);
  }
}
