package org.plenary.adoption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.guideline.Fate;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.Placement;
import org.plenary.guideline.Redline;
import org.plenary.guideline.Trace;

/** An earlier draft against the final text, word by word. */
final class RedlinePage {

  private RedlinePage() {}

  /**
   * @param positions where bodies stand on words of paragraphs of either draft
   */
  static void write(
      OfflinePage page,
      String removedTitle,
      Trace trace,
      Map<ParagraphId, List<String>> positions,
      Locale language) {
    Map<ParagraphId, List<Placement>> origins = new HashMap<>();
    for (Placement placement : trace.placements()) {
      placement
          .successors()
          .forEach(
              successor ->
                  origins
                      .computeIfAbsent(successor.id(), none -> new ArrayList<>())
                      .add(placement));
    }
    newer(trace)
        .forEach(
            paragraph -> {
              List<Placement> from = origins.getOrDefault(paragraph.id(), List.of());
              paragraph(page, paragraph.number(), redline(paragraph, from, language));
              Stream.concat(
                      Stream.of(paragraph.id()), from.stream().map(one -> one.paragraph().id()))
                  .distinct()
                  .forEach(id -> notes(page, positions, id));
            });
    List<Paragraph> removed =
        trace.placements().stream()
            .filter(placement -> placement.fate() == Fate.REMOVED)
            .map(Placement::paragraph)
            .toList();
    if (!removed.isEmpty()) {
      page.heading(2, removedTitle);
      removed.forEach(
          gone -> {
            paragraph(page, gone.number(), Redline.between(gone.text(), "", language));
            notes(page, positions, gone.id());
          });
    }
  }

  private static void notes(
      OfflinePage page, Map<ParagraphId, List<String>> positions, ParagraphId at) {
    positions.getOrDefault(at, List.of()).forEach(page::text);
  }

  private static List<Paragraph> newer(Trace trace) {
    return Stream.concat(
            trace.placements().stream().flatMap(placement -> placement.successors().stream()),
            trace.added().stream())
        .distinct()
        .sorted(Comparator.comparingInt(Paragraph::position))
        .toList();
  }

  private static Redline redline(Paragraph paragraph, List<Placement> origins, Locale language) {
    if (origins.size() == 1 && origins.get(0).fate() == Fate.SPLIT) {
      Placement origin = origins.get(0);
      return Redline.between(
              origin.paragraph().text(),
              origin.successors().stream().map(Paragraph::text).toList(),
              language)
          .get(origin.successors().indexOf(paragraph));
    }
    String before =
        origins.stream().map(origin -> origin.paragraph().text()).collect(Collectors.joining(" "));
    return Redline.between(before, paragraph.text(), language);
  }

  private static void paragraph(OfflinePage page, String number, Redline redline) {
    page.begin(number);
    for (Redline.Run run : redline.runs()) {
      page.piece(
          switch (run.kind()) {
            case SAME -> "span";
            case INSERTED -> "ins";
            case DELETED -> "del";
          },
          run.text());
    }
    page.end();
  }
}
