package org.plenary.vote;

import java.time.Clock;
import java.time.Duration;
import org.plenary.identity.Origin;
import org.plenary.identity.PersonId;
import org.springframework.stereotype.Component;

/**
 * Slows down who sends votes by the dozen, strictly by the account and very mildly by where they
 * come from: a school votes from behind one address. What an account has to wait for does not count
 * there, so that nobody uses up the allowance of their neighbours.
 */
@Component
public class VotePace {

  /** More than an edition has categories, and some second clicks. */
  private static final int OF_ONE_VOTER = 40;

  /** A class of forty that votes in fifteen categories. */
  private static final int OF_ONE_PLACE = 600;

  private final Allowance voters;
  private final Allowance places;

  VotePace(Clock clock) {
    voters = new Allowance(OF_ONE_VOTER, Duration.ofSeconds(20), clock);
    places = new Allowance(OF_ONE_PLACE, Duration.ofSeconds(1), clock);
  }

  /**
   * What has to wait.
   *
   * @param isOwn whether for this account's own votes; else for those of its place
   * @param seconds none where the vote may pass
   */
  public record Wait(boolean isOwn, long seconds) {

    public boolean isOver() {
      return seconds == 0;
    }
  }

  /** Lets one vote pass and counts it; or says how long the next must wait, and counts nothing. */
  public synchronized Wait admit(PersonId voter, String remoteAddress) {
    Duration own = voters.waitOf(voter.value());
    if (!own.isZero()) {
      return new Wait(true, seconds(own));
    }
    String place = Origin.of(remoteAddress).value();
    Duration neighbours = places.waitOf(place);
    if (neighbours.isZero()) {
      voters.count(voter.value());
      places.count(place);
    }
    return new Wait(false, seconds(neighbours));
  }

  private static long seconds(Duration wait) {
    return wait.plusMillis(999).toSeconds();
  }
}
