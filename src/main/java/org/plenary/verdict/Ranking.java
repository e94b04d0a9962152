package org.plenary.verdict;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where every entry stands by the scorecards sent so far.
 *
 * @param formula names the way it was computed, so that it can be rebuilt from stored scores
 * @param normalisation the same for what stands beside the score; empty where nothing does
 * @param scores per category, best first; what cannot be ranked at the end
 */
public record Ranking(
    String formula,
    @Nullable String normalisation,
    Map<String, List<EntryScore>> scores,
    List<TieRecord> ties) {

  public Stream<EntryScore> all() {
    return scores.values().stream().flatMap(List::stream);
  }

  public List<EntryScore> inquorate() {
    return all().filter(score -> !score.isQuorate()).toList();
  }

  /** Ties that wait for the panel or the chair. */
  public List<TieRecord> openTies() {
    return ties.stream().filter(tie -> !tie.isSettled()).toList();
  }
}
