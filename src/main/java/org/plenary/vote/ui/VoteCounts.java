package org.plenary.vote.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.ui.FactList;
import org.plenary.vote.Candidate;

/** Finalists with the votes that count, most first. */
final class VoteCounts {

  private VoteCounts() {}

  static Component of(List<Candidate> candidates, Map<EntryId, Integer> counts) {
    FactList list = new FactList();
    candidates.stream()
        .sorted(
            Comparator.comparingInt((Candidate one) -> counts.getOrDefault(one.entry(), 0))
                .reversed())
        .forEach(
            one -> list.fact(one.title(), String.valueOf(counts.getOrDefault(one.entry(), 0))));
    return list;
  }
}
