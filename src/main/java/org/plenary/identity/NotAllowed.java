package org.plenary.identity;

import org.plenary.shared.Refusal;

/**
 * This person may see the thing, but not do this to it. What they may not even see is {@code
 * NotFound}.
 */
public class NotAllowed extends Refusal {

  public NotAllowed(String messageKey, Object... arguments) {
    super(messageKey, arguments);
  }

  /** Refuses everybody but staff. */
  public static void unlessStaff(Person by) {
    if (!by.isStaff()) {
      throw new NotAllowed("identity.refused.staff-only");
    }
  }

  /** Refuses everybody but administrators. */
  public static void unlessAdministrator(Person by) {
    if (!by.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("identity.refused.administrators-only");
    }
  }
}
