package org.plenary.guideline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.guideline.Fate;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.Placement;
import org.plenary.guideline.Trace;

/** Every paragraph of both drafts: in the order of the newer, what was removed where it stood. */
final class CompareRows extends Div {

  private final List<CompareRow> unchanged = new ArrayList<>();
  private final Paragraph nothing = new Paragraph();

  CompareRows(Trace trace, Locale language) {
    addClassName("compare");
    getElement().setAttribute("lang", language.toLanguageTag());
    Map<ParagraphId, List<Placement>> origins = new HashMap<>();
    Map<ParagraphId, List<Placement>> removedAfter = new HashMap<>();
    List<Placement> removedFirst = new ArrayList<>();
    ParagraphId last = null;
    for (Placement placement : trace.placements()) {
      placement
          .successors()
          .forEach(
              successor ->
                  origins.computeIfAbsent(successor.id(), id -> new ArrayList<>()).add(placement));
      if (placement.fate() != Fate.REMOVED) {
        last = placement.successors().get(placement.successors().size() - 1).id();
      } else if (last == null) {
        removedFirst.add(placement);
      } else {
        removedAfter.computeIfAbsent(last, id -> new ArrayList<>()).add(placement);
      }
    }
    removedFirst.forEach(placement -> add(CompareRow.removed(placement)));
    trace.added().forEach(paragraph -> origins.putIfAbsent(paragraph.id(), List.of()));
    newer(trace)
        .forEach(
            paragraph -> {
              CompareRow row = CompareRow.of(paragraph, origins.get(paragraph.id()), language);
              add(row);
              if (row.isUnchanged()) {
                unchanged.add(row);
              }
              removedAfter
                  .getOrDefault(paragraph.id(), List.of())
                  .forEach(placement -> add(CompareRow.removed(placement)));
            });
    nothing.setText(getTranslation("guideline.compare.no-change"));
    nothing.setVisible(getComponentCount() == unchanged.size());
    add(nothing);
    showUnchanged(false);
  }

  /** All of the newer draft: what comes from the older, and what was added. */
  private static List<org.plenary.guideline.Paragraph> newer(Trace trace) {
    return Stream.concat(
            trace.placements().stream().flatMap(placement -> placement.successors().stream()),
            trace.added().stream())
        .distinct()
        .sorted(Comparator.comparingInt(org.plenary.guideline.Paragraph::position))
        .toList();
  }

  void showUnchanged(boolean isShown) {
    unchanged.forEach(row -> row.setVisible(isShown));
  }
}
