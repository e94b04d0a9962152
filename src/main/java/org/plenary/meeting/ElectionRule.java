package org.plenary.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.identity.PersonId;

/** Who has the most votes is elected. Of several who have the most, another ballot chooses. */
final class ElectionRule {

  private ElectionRule() {}

  /** Empty on a tie, and where every paper was blank. */
  static Optional<PersonId> elected(Map<PersonId, Integer> votes) {
    List<PersonId> first = first(votes);
    return first.size() == 1 && votes.get(first.get(0)) > 0
        ? Optional.of(first.get(0))
        : Optional.empty();
  }

  /** Those with the most votes, who stand again where nobody was elected. */
  static List<PersonId> first(Map<PersonId, Integer> votes) {
    int most = most(votes.values());
    return votes.entrySet().stream()
        .filter(one -> one.getValue() == most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int most(Collection<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
