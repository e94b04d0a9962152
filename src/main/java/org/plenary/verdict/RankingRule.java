package org.plenary.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.entry.EntryId;
import org.plenary.jury.ExactScore;
import org.plenary.jury.JudgedScorecard;
import org.plenary.programme.Criterion;
import org.plenary.programme.EditionRules;

/**
 * Ranks entries within their category by the weighted mean of their sent scorecards. Nothing is
 * rounded on the way: two entries tie only if their scores are truly equal.
 */
final class RankingRule {

  /** Stored with every ranking that was used; a change of the arithmetic takes a new name. */
  static final String FORMULA = "weighted-mean-1";

  private final EntryScoring scoring;
  private final TieLadder ladder;
  private final NormalisationRule normalisation;

  RankingRule(List<Criterion> criteria, EditionRules rules, List<TieDecision> decisions) {
    scoring = new EntryScoring(criteria, rules);
    ladder = new TieLadder(rules, criteria, decisions);
    normalisation = new NormalisationRule(rules.normalisation());
  }

  /**
   * @param categories the category of every entry that is judged, those without a scorecard
   *     included
   */
  Ranking rank(Map<EntryId, String> categories, List<JudgedScorecard> scorecards) {
    Map<EntryId, List<JudgedScorecard>> byEntry =
        scorecards.stream().collect(Collectors.groupingBy(JudgedScorecard::entry));
    var firstPlaces = FirstPlaces.count(categories, scorecards, scoring::total);
    var normalised = normalisation.of(scorecards, scoring::total);
    Map<String, List<EntryScore>> byCategory = new TreeMap<>();
    categories.forEach(
        (entry, category) -> {
          var own = byEntry.getOrDefault(entry, List.of());
          byCategory
              .computeIfAbsent(category, key -> new ArrayList<>())
              .add(
                  scoring.score(
                      entry,
                      category,
                      own,
                      firstPlaces.getOrDefault(entry, 0),
                      normalised.get(entry)));
        });
    List<TieRecord> ties = new ArrayList<>();
    byCategory.replaceAll((category, scores) -> place(scores, ties));
    return new Ranking(FORMULA, normalisation.formula(), byCategory, List.copyOf(ties));
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
