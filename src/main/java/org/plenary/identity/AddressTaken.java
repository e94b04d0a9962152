package org.plenary.identity;

import org.plenary.shared.Refusal;

/** An address belongs to one account; this one is somebody else's already. */
public class AddressTaken extends Refusal {

  AddressTaken(String email) {
    super("identity.refused.address-taken", email);
  }
}
