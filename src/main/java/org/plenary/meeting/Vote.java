package org.plenary.meeting;

import java.util.Map;
import org.plenary.identity.PersonId;

/**
 * A vote on a motion. Its result follows from the numbers and is kept nowhere.
 *
 * @param voices who said what; empty where the vote was secret
 */
public record Vote(Majority majority, boolean isSecret, Tally tally, Map<PersonId, Choice> voices) {

  public Vote {
    voices = isSecret ? Map.of() : Map.copyOf(voices);
  }

  public static Vote byName(Majority majority, Map<PersonId, Choice> voices) {
    return new Vote(majority, false, Tally.of(voices.values()), voices);
  }

  public static Vote secret(Majority majority, Tally tally) {
    return new Vote(majority, true, tally, Map.of());
  }

  public boolean isCarried() {
    return majority.isReached(tally);
  }
}
