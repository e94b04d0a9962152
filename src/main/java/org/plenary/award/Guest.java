package org.plenary.award;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes to the ceremony for a winner.
 *
 * @param id empty for somebody who is not kept yet
 * @param name as it is to stand on the badge
 * @param email empty where mails about the ceremony go to the winner alone
 * @param seat where they sit, in the office's words; empty until it says so
 * @param confirmedAt when the office confirmed them as they stand here; empty before
 */
public record Guest(
    String id,
    String name,
    String role,
    String email,
    GuestNeeds needs,
    String seat,
    @Nullable Instant confirmedAt) {

  /** Somebody new. */
  public Guest(String name, String role, String email, GuestNeeds needs) {
    this("", name, role, email, needs, "", null);
  }

  public boolean isConfirmed() {
    return confirmedAt != null;
  }

  /** Whether what was confirmed to them still holds. */
  boolean isToldAs(Guest other) {
    return name.equals(other.name) && email.equals(other.email) && seat.equals(other.seat);
  }

  Guest stripped() {
    return new Guest(
        id, name.strip(), role.strip(), email.strip(), needs.stripped(), seat.strip(), confirmedAt);
  }

  Guest keptAs(String newId, String newSeat, @Nullable Instant confirmed) {
    return new Guest(newId, name, role, email, needs, newSeat, confirmed);
  }
}
