package org.plenary.meeting;

import java.time.Instant;
import org.plenary.identity.PersonId;

/** Somebody's offer to host one thing. */
public record HostOffer(
    HostOfferId id,
    HostingId hosting,
    PersonId person,
    HostTerms terms,
    Instant offeredAt,
    State state) {

  /** What became of it. */
  public enum State {
    OFFERED,
    CHOSEN,
    NOT_CHOSEN,
    WITHDRAWN
  }

  /** Whether the office may choose it: a runner-up may, once the host of before has withdrawn. */
  public boolean isStanding() {
    return state != State.WITHDRAWN;
  }
}
