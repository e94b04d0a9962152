package org.plenary.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plenary.group.BodyId;
import org.plenary.identity.PersonId;

/**
 * Somebody's offer to host one thing.
 *
 * @param person who made it
 * @param body on whose behalf: whoever speaks for it keeps the offer; null where it is the person's
 *     own
 */
public record HostOffer(
    HostOfferId id,
    HostingId hosting,
    PersonId person,
    @Nullable BodyId body,
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
