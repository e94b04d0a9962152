package org.plenary.jury;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.identity.PersonId;

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

  public Set<EntryId> finalists() {
    return lines.stream()
        .filter(Line::isFinalist)
        .map(Line::entry)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** One entry; place 0 where it was not ranked. */
  public record Line(
      EntryId entry,
      String category,
      int place,
      ExactScore score,
      int scorecards,
      @Nullable BigDecimal normalised,
      boolean isFinalist) {}
}
