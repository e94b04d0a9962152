package org.plenary.verdict.ui;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.programme.EditionId;
import org.plenary.verdict.ConfirmedRanking;
import org.plenary.verdict.LateJudgings;
import org.springframework.stereotype.Component;

/** The finalists of an edition as entries: by rank, then those added after the list stood. */
@Component
class FinalistEntries {

  private static final Set<EntryState> BEYOND =
      EnumSet.of(EntryState.NOT_A_FINALIST, EntryState.ELIGIBLE, EntryState.IN_EVALUATION);

  private final Entries entries;
  private final LateJudgings late;

  FinalistEntries(Entries entries, LateJudgings late) {
    this.entries = entries;
    this.late = late;
  }

  private Map<EntryId, Entry> known(EditionId edition) {
    return entries.listByState(edition, EnumSet.allOf(EntryState.class)).stream()
        .collect(Collectors.toMap(Entry::id, Function.identity()));
  }

  List<Entry> list(EditionId edition, ConfirmedRanking ranking) {
    Map<EntryId, Entry> known = known(edition);
    return Stream.concat(ranking.finalists().stream(), late.listAdded(edition).stream())
        .map(known::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * Eligible entries that are no finalists, those still judged beside the list, and those whom a
   * mention led among the winners.
   */
  List<Entry> listOthers(EditionId edition) {
    return known(edition).values().stream()
        .filter(entry -> entry.mentioned() || BEYOND.contains(entry.state()))
        .sorted(Comparator.comparing(Entry::title, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }
}
