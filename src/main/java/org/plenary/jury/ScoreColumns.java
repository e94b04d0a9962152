package org.plenary.jury;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.programme.Criterion;
import org.plenary.programme.Edition;
import org.plenary.ui.Messages;
import org.plenary.ui.TableFile;

/**
 * The columns of a juror's table: two hidden ones that say which scorecard a row is and what was in
 * it, the entry to read, and a score and a note for each criterion. Known by their headings in any
 * language, wherever they stand.
 */
final class ScoreColumns {

  static final String ID = "Plenary id";
  static final String SEEN = "Plenary versions";
  static final String RECOMMENDATION = "#recommendation";

  private static final int HEADINGS_WITHIN = 15;

  private final Edition edition;
  private final Messages messages;
  private final Map<String, String> keys = new HashMap<>();

  ScoreColumns(Edition edition, List<Locale> languages, Messages messages) {
    this.edition = edition;
    this.messages = messages;
    know(ID, ID);
    know(SEEN, SEEN);
    for (Locale language : languages) {
      know(messages.get(language, "jury.table.recommendation"), RECOMMENDATION);
      for (Criterion criterion : edition.criteria()) {
        know(criterion.name(), criterion.key());
        know(note(criterion, language), noteOf(criterion.key()));
      }
    }
  }

  static String noteOf(String criterion) {
    return "#note-" + criterion;
  }

  String note(Criterion criterion, Locale language) {
    return messages.get(language, "jury.table.note", criterion.name());
  }

  Edition edition() {
    return edition;
  }

  /** Where each known column stands, and the rows below; refuses a table without the hidden one. */
  Found find(List<List<TableFile.Row>> sheets) {
    for (List<TableFile.Row> sheet : sheets) {
      for (int at = 0; at < Math.min(HEADINGS_WITHIN, sheet.size()); at++) {
        Map<String, Integer> places = places(sheet.get(at));
        if (places.containsKey(ID)) {
          return new Found(places, sheet.subList(at + 1, sheet.size()));
        }
      }
    }
    throw new ScoreTableRefused("no-ids");
  }

  /** A table with where its columns stand. */
  record Found(Map<String, Integer> places, List<TableFile.Row> rows) {

    String cell(TableFile.Row row, String column) {
      Integer place = places.get(column);
      return place == null ? "" : row.cell(place);
    }
  }

  private Map<String, Integer> places(TableFile.Row head) {
    Map<String, Integer> places = new HashMap<>();
    for (int at = 0; at < head.cells().size(); at++) {
      String key = keys.get(plain(head.cell(at)));
      if (key != null) {
        places.putIfAbsent(key, at);
      }
    }
    return places;
  }

  private void know(String heading, String key) {
    keys.putIfAbsent(plain(heading), key);
  }

  private static String plain(String heading) {
    return heading.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
