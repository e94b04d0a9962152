package org.plenary.group;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;

/**
 * Somebody's place in a body.
 *
 * @param name the person's own once they joined; before, as whoever invited typed it
 * @param innerDays their own days before a round closes; empty where the body's apply
 */
public record BodySeat(
    SeatId id,
    BodyId body,
    PersonId person,
    SeatRole role,
    String name,
    String email,
    Instant invitedAt,
    @Nullable Instant joinedAt,
    @Nullable Instant leftAt,
    @Nullable Integer innerDays) {

  BodySeat called(String ownName, String ownEmail) {
    return new BodySeat(
        id, body, person, role, ownName, ownEmail, invitedAt, joinedAt, leftAt, innerDays);
  }

  public boolean hasJoined() {
    return joinedAt != null;
  }

  /** Taken and not left: only such a seat lets its holder do anything. */
  public boolean isActive() {
    return joinedAt != null && leftAt == null;
  }
}
