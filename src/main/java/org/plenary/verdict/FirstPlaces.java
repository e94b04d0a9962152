package org.plenary.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plenary.entry.EntryId;
import org.plenary.jury.ExactScore;
import org.plenary.jury.JudgedScorecard;
import org.plenary.jury.JurorId;

/** Counts, for every entry, the jurors who gave nothing in its category a higher total. */
final class FirstPlaces {

  private FirstPlaces() {}

  private record Ballot(JurorId juror, String category) {}

  static Map<EntryId, Integer> count(
      Map<EntryId, String> categories,
      List<JudgedScorecard> scorecards,
      Function<JudgedScorecard, ExactScore> total) {
    Map<Ballot, ExactScore> best = new HashMap<>();
    for (JudgedScorecard scorecard : scorecards) {
      best.merge(
          ballot(categories, scorecard),
          total.apply(scorecard),
          (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
    Map<EntryId, Integer> firsts = new HashMap<>();
    for (JudgedScorecard scorecard : scorecards) {
      if (total.apply(scorecard).equals(best.get(ballot(categories, scorecard)))) {
        firsts.merge(scorecard.entry(), 1, Integer::sum);
      }
    }
    return firsts;
  }

  private static Ballot ballot(Map<EntryId, String> categories, JudgedScorecard scorecard) {
    return new Ballot(scorecard.juror(), categories.getOrDefault(scorecard.entry(), ""));
  }
}
