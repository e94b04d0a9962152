package org.plenary.meeting;

import java.util.Collection;
import java.util.Collections;

/** How many said what to a motion. */
public record Tally(int inFavour, int against, int abstained) {

  static Tally of(Collection<Choice> choices) {
    return new Tally(
        Collections.frequency(choices, Choice.FOR),
        Collections.frequency(choices, Choice.AGAINST),
        Collections.frequency(choices, Choice.ABSTAIN));
  }

  public int total() {
    return inFavour + against + abstained;
  }

  boolean isPossible() {
    return inFavour >= 0 && against >= 0 && abstained >= 0 && total() > 0;
  }
}
