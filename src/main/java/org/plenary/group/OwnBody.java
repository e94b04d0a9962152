package org.plenary.group;

import java.time.Duration;

/**
 * A body somebody has a seat in, and what the seat means.
 *
 * @param speaks whether they hand in its one answer
 * @param lead how long before a round closes they have to be done; nothing for those who speak
 */
public record OwnBody(Body body, boolean speaks, Duration lead) {

  public static OwnBody of(Body body, BodySeat seat) {
    if (seat.role().speaksForBody()) {
      return new OwnBody(body, true, Duration.ZERO);
    }
    Integer own = seat.innerDays();
    return new OwnBody(body, false, Duration.ofDays(own == null ? body.innerDays() : own));
  }
}
