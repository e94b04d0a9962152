package org.plenary.verdict;

import java.util.Collection;
import java.util.HashSet;
import org.plenary.shared.Refusal;

/** A word on a tie that says nothing, or that parts nobody. */
public class TieRefused extends Refusal {

  private TieRefused(String messageKey) {
    super(messageKey);
  }

  static void unlessVotes(Collection<Integer> votes) {
    if (votes.stream().anyMatch(count -> count < 0)) {
      throw new TieRefused("verdict.tie.votes-negative");
    }
  }

  /** Whoever is named twice has two places, and then none. */
  static void unlessParted(Collection<?> order) {
    if (new HashSet<>(order).size() != order.size()) {
      throw new TieRefused("verdict.tie.chair-parts");
    }
  }
}
