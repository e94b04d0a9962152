package org.plenary.verdict;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.jury.ExactScore;
import org.plenary.jury.Recommendation;

/**
 * What the sent scorecards say about one entry.
 *
 * @param place its place in its category; 0 while it cannot be ranked
 * @param mean weighted mean over valid scorecards, out of 100
 * @param criteria mean of each criterion, on the edition's scale
 * @param scorecards how many count
 * @param spread highest less lowest juror's total, in points of 100
 * @param hasGap whether the jurors differ by more than the edition's gap and should talk
 * @param firstPlaces how many of its jurors gave nothing in the category more
 * @param normalised for information; empty where the edition shows none or nothing was sent
 */
public record EntryScore(
    EntryId entry,
    String category,
    int place,
    ExactScore mean,
    Map<String, ExactScore> criteria,
    int scorecards,
    ExactScore spread,
    boolean isQuorate,
    boolean hasGap,
    int firstPlaces,
    Map<Recommendation, Integer> recommendations,
    @Nullable NormalisedScore normalised) {

  public EntryScore {
    criteria = Map.copyOf(criteria);
    recommendations = Map.copyOf(recommendations);
  }

  EntryScore at(int newPlace) {
    return new EntryScore(
        entry,
        category,
        newPlace,
        mean,
        criteria,
        scorecards,
        spread,
        isQuorate,
        hasGap,
        firstPlaces,
        recommendations,
        normalised);
  }
}
