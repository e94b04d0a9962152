package org.plenary.jury;

import static org.plenary.jury.ExactScore.difference;
import static org.plenary.jury.ExactScore.mean;
import static org.plenary.jury.ExactScore.whole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.entry.EntryId;
import org.plenary.programme.Criterion;
import org.plenary.programme.EditionRules;

/**
 * Ranks entries within their category by the weighted mean of their sent scorecards. Nothing is
 * rounded on the way: two entries tie only if their scores are truly equal.
 */
final class RankingRule {

  /** Stored with every ranking that was used; a change of the arithmetic takes a new name. */
  static final String FORMULA = "weighted-mean-1";

  private final List<Criterion> criteria;
  private final EditionRules rules;
  private final TieLadder ladder;

  RankingRule(List<Criterion> criteria, EditionRules rules, List<TieDecision> decisions) {
    this.criteria = criteria;
    this.rules = rules;
    ladder = new TieLadder(rules, criteria, decisions);
  }

  /**
   * @param categories the category of every entry that is judged, those without a scorecard
   *     included
   */
  Ranking rank(Map<EntryId, String> categories, List<JudgedScorecard> scorecards) {
    Map<EntryId, List<JudgedScorecard>> byEntry =
        scorecards.stream().collect(Collectors.groupingBy(JudgedScorecard::entry));
    var firstPlaces = FirstPlaces.count(categories, scorecards, this::total);
    Map<String, List<EntryScore>> byCategory = new TreeMap<>();
    categories.forEach(
        (entry, category) -> {
          var own = byEntry.getOrDefault(entry, List.of());
          byCategory
              .computeIfAbsent(category, key -> new ArrayList<>())
              .add(score(entry, category, own, firstPlaces.getOrDefault(entry, 0)));
        });
    List<TieRecord> ties = new ArrayList<>();
    byCategory.replaceAll((category, scores) -> place(scores, ties));
    return new Ranking(FORMULA, byCategory, List.copyOf(ties));
  }

  private EntryScore score(
      EntryId entry, String category, List<JudgedScorecard> scorecards, int firstPlaces) {
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
        recommendations(scorecards));
  }

  private ExactScore total(JudgedScorecard scorecard) {
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

  private List<EntryScore> place(List<EntryScore> scores, List<TieRecord> ties) {
    Map<ExactScore, List<EntryScore>> byMean = new TreeMap<>(Comparator.reverseOrder());
    scores.stream()
        .filter(EntryScore::isQuorate)
        .sorted(Comparator.comparing(score -> score.entry().value()))
        .forEach(
            score -> byMean.computeIfAbsent(score.mean(), key -> new ArrayList<>()).add(score));
    List<EntryScore> placed = new ArrayList<>();
    for (List<EntryScore> equals : byMean.values()) {
      for (List<EntryScore> group : parted(equals, placed.size() + 1, ties)) {
        int place = placed.size() + 1;
        group.forEach(score -> placed.add(score.at(place)));
      }
    }
    scores.stream().filter(score -> !score.isQuorate()).forEach(placed::add);
    return List.copyOf(placed);
  }

  private List<List<EntryScore>> parted(List<EntryScore> equals, int place, List<TieRecord> ties) {
    if (equals.size() == 1) {
      return List.of(equals);
    }
    TieLadder.Outcome outcome = ladder.part(equals, place);
    ties.add(outcome.tie());
    return outcome.groups();
  }
}
