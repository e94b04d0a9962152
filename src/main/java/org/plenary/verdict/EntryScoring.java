package org.plenary.verdict;

import static org.plenary.jury.ExactScore.difference;
import static org.plenary.jury.ExactScore.mean;
import static org.plenary.jury.ExactScore.whole;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.jury.ExactScore;
import org.plenary.jury.JudgedScorecard;
import org.plenary.jury.Recommendation;
import org.plenary.jury.ScorecardTotal;
import org.plenary.programme.Criterion;
import org.plenary.programme.EditionRules;

/** Sums up what the sent scorecards say about one entry, before any entry is placed. */
record EntryScoring(List<Criterion> criteria, EditionRules rules) {

  EntryScore score(
      EntryId entry,
      String category,
      List<JudgedScorecard> scorecards,
      int firstPlaces,
      @Nullable NormalisedScore normalised) {
    List<ExactScore> totals = scorecards.stream().map(this::total).sorted().toList();
    int count = scorecards.size();
    ExactScore spread =
        count < 2 ? ExactScore.ZERO : difference(totals.get(count - 1), totals.get(0));
    boolean hasGap = spread.compareTo(whole(rules.scoreGap())) > 0;
    return new EntryScore(
        entry,
        category,
        0,
        mean(totals),
        criterionMeans(scorecards),
        count,
        spread,
        count >= rules.minimumScores(),
        hasGap,
        firstPlaces,
        recommendations(scorecards),
        normalised);
  }

  ExactScore total(JudgedScorecard scorecard) {
    return ScorecardTotal.of(criteria, scorecard.values(), rules.scoreMaximum()).points();
  }

  private Map<String, ExactScore> criterionMeans(List<JudgedScorecard> scorecards) {
    Map<String, ExactScore> means = new HashMap<>();
    for (Criterion criterion : criteria) {
      List<ExactScore> values =
          scorecards.stream()
              .map(scorecard -> scorecard.values().get(criterion.key()))
              .filter(Objects::nonNull)
              .map(value -> new ExactScore(value, 1))
              .toList();
      means.put(criterion.key(), mean(values));
    }
    return means;
  }

  private static Map<Recommendation, Integer> recommendations(List<JudgedScorecard> scorecards) {
    Map<Recommendation, Integer> counts = new EnumMap<>(Recommendation.class);
    scorecards.stream()
        .map(JudgedScorecard::recommendation)
        .filter(Objects::nonNull)
        .forEach(recommendation -> counts.merge(recommendation, 1, Integer::sum));
    return counts;
  }
}
