package org.plenary.verdict;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.identity.PersonId;
import org.plenary.jury.ExactScore;

/**
 * The ranking as it stood when the finalists were confirmed.
 *
 * @param normalisation how the number beside the score was computed; empty where there was none
 * @param departures why the list differs from what the ranking proposed; empty where it does not
 * @param ties the record of each tie, as JSON
 */
public record ConfirmedRanking(
    String formula,
    @Nullable String normalisation,
    String departures,
    String ties,
    PersonId confirmedBy,
    Instant confirmedAt,
    List<Line> lines) {

  Set<EntryId> entries() {
    return lines.stream().map(Line::entry).collect(Collectors.toSet());
  }

  public Set<EntryId> finalists() {
    return lines.stream()
        .filter(Line::isFinalist)
        .map(Line::entry)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * The ranking as it was used, whatever became of scorecards and entries since. What it does not
   * keep, the means by criterion and the words beside the numbers, is taken from them.
   */
  Ranking over(Ranking now) {
    Map<EntryId, EntryScore> known =
        now.all().collect(Collectors.toMap(EntryScore::entry, Function.identity()));
    Map<String, List<EntryScore>> scores =
        lines.stream()
            .map(line -> line.over(known.get(line.entry())))
            .collect(
                Collectors.groupingBy(
                    EntryScore::category, LinkedHashMap::new, Collectors.toList()));
    return new Ranking(formula, normalisation, scores, now.ties());
  }

  /** One entry; place 0 where it was not ranked. */
  public record Line(
      EntryId entry,
      String category,
      int place,
      ExactScore score,
      int scorecards,
      BigDecimal spread,
      @Nullable BigDecimal normalised,
      boolean isFinalist) {

    private EntryScore over(@Nullable EntryScore now) {
      NormalisedScore beside =
          normalised == null
              ? null
              : new NormalisedScore(
                  normalised,
                  now == null || now.normalised() == null ? 0 : now.normalised().neutral());
      return new EntryScore(
          entry,
          category,
          place,
          score,
          now == null ? Map.of() : now.criteria(),
          scorecards,
          new ExactScore(spread, 1),
          place > 0,
          now != null && now.hasGap(),
          now == null ? 0 : now.firstPlaces(),
          now == null ? Map.of() : now.recommendations(),
          beside);
    }
  }
}
