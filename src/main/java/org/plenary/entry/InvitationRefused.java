package org.plenary.entry;

import org.plenary.shared.Refusal;

/** Somebody cannot be asked to write an entry with its owner. */
public class InvitationRefused extends Refusal {

  InvitationRefused(String why, Object argument) {
    super("entry.refused.invitation." + why, argument);
  }
}
