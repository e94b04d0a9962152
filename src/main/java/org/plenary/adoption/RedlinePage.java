package org.plenary.adoption;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.guideline.Change;
import org.plenary.guideline.Comparison;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.Redline;
import org.plenary.guideline.TableRedline;
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
    Map<Boolean, List<Change>> changes =
        Comparison.of(trace, language).stream()
            .collect(Collectors.partitioningBy(Change::isRemoved));
    changes.get(false).forEach(change -> write(page, change, positions));
    if (!changes.get(true).isEmpty()) {
      page.heading(2, removedTitle);
      changes.get(true).forEach(change -> write(page, change, positions));
    }
  }

  private static void write(
      OfflinePage page, Change change, Map<ParagraphId, List<String>> positions) {
    String number = change.paragraph().number();
    if (change.table() == null) {
      page.begin(number);
      pieces(page, change.redline());
      page.end();
    } else {
      page.begin(number).end();
      table(page, change.table());
    }
    change.ids().forEach(id -> notes(page, positions, id));
  }

  private static void notes(
      OfflinePage page, Map<ParagraphId, List<String>> positions, ParagraphId at) {
    positions.getOrDefault(at, List.of()).forEach(page::text);
  }

  private static void table(OfflinePage page, TableRedline table) {
    page.sheet(
        table.rows().stream()
            .map(
                row ->
                    row.cells().stream().<Runnable>map(cell -> () -> pieces(page, cell)).toList())
            .toList());
  }

  private static void pieces(OfflinePage page, Redline redline) {
    for (Redline.Run run : redline.runs()) {
      page.piece(
          switch (run.kind()) {
            case SAME -> "span";
            case INSERTED -> "ins";
            case DELETED -> "del";
          },
          run.shown());
    }
  }
}
