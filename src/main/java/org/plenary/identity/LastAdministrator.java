package org.plenary.identity;

import org.plenary.shared.Refusal;

/** Without this person nobody could manage people any more. */
public class LastAdministrator extends Refusal {

  LastAdministrator(String name) {
    super("identity.refused.last-administrator", name);
  }
}
