package org.plenary.group;

import org.plenary.identity.EmailRule;
import org.plenary.shared.Refusal;

/** Somebody cannot be asked to take a seat in a body. */
public class SeatRefused extends Refusal {

  SeatRefused(String why, Object argument) {
    super("group.refused.seat." + why, argument);
  }

  static void check(String name, String email) {
    NameMissing.ifBlank(name);
    if (!EmailRule.accepts(email)) {
      throw new SeatRefused("no-address", email);
    }
  }
}
