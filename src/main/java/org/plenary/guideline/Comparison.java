package org.plenary.guideline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every paragraph of two drafts in the order of the newer, what was removed where it stood. */
public final class Comparison {

  private final Map<ParagraphId, List<Placement>> origins = new HashMap<>();
  private final Map<@Nullable ParagraphId, List<Placement>> removedAfter = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final Locale language;

  private Comparison(Locale language) {
    this.language = language;
  }

  /** The language decides where words begin and end. */
  public static List<Change> of(Trace trace, Locale language) {
    Comparison comparison = new Comparison(language);
    comparison.sort(trace.placements());
    comparison.addRemovedAfter(null);
    newer(trace).forEach(comparison::add);
    return List.copyOf(comparison.changes);
  }

  private void sort(List<Placement> placements) {
    ParagraphId last = null;
    for (Placement placement : placements) {
      for (Paragraph successor : placement.successors()) {
        origins.computeIfAbsent(successor.id(), id -> new ArrayList<>()).add(placement);
      }
      if (placement.fate() == Fate.REMOVED) {
        removedAfter.computeIfAbsent(last, id -> new ArrayList<>()).add(placement);
      } else {
        last = placement.successors().get(placement.successors().size() - 1).id();
      }
    }
  }

  /** All of the newer draft: what comes from the older, and what was added. */
  private static List<Paragraph> newer(Trace trace) {
    return Stream.concat(
            trace.placements().stream().flatMap(placement -> placement.successors().stream()),
            trace.added().stream())
        .distinct()
        .sorted(Comparator.comparingInt(Paragraph::position))
        .toList();
  }

  private void add(Paragraph paragraph) {
    changes.add(Change.of(paragraph, origins.getOrDefault(paragraph.id(), List.of()), language));
    addRemovedAfter(paragraph.id());
  }

  private void addRemovedAfter(@Nullable ParagraphId paragraph) {
    removedAfter
        .getOrDefault(paragraph, List.of())
        .forEach(placement -> changes.add(Change.removed(placement, language)));
  }
}
