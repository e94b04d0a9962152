package org.plenary.group;

import org.plenary.shared.Refusal;

/** A nomination cannot do this where it stands. */
public class NominationRefused extends Refusal {

  NominationRefused(String why, Object... arguments) {
    super("group.refused.nomination." + why, arguments);
  }
}
