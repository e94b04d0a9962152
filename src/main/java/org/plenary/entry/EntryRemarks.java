package org.plenary.entry;

import java.util.List;
import org.plenary.identity.Erasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people wrote freely beside an entry: notes of screeners, what was to be corrected, words
 * about a benefit. Decisions and their reasons stay; a name in them gives way to the code.
 */
@Component
class EntryRemarks {

  /** A column of free text, and the rows of one entry. */
  private record Place(String table, String column, String ofEntry) {}

  private static final String ITS_BENEFITS =
      "benefit_id in (select id from entry_benefit where entry_id = ?)";

  private static final List<Place> PLACES =
      List.of(
          new Place("entry_screening", "note", "entry_id = ?"),
          new Place(
              "entry_defect",
              "remark",
              "correction_id in (select id from entry_correction where entry_id = ?)"),
          new Place("entry_objection", "words", "entry_id = ?"),
          new Place("entry_objection", "answer", "entry_id = ?"),
          new Place("entry_category_move", "reason", "entry_id = ?"),
          new Place("entry_benefit", "note", "entry_id = ?"),
          new Place("entry_benefit_report", "done", ITS_BENEFITS),
          new Place("entry_benefit_report", "gained", ITS_BENEFITS),
          new Place("entry_benefit_report", "learnt", ITS_BENEFITS));

  private final JdbcClient jdbc;

  EntryRemarks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void erase(Erasure gone, EntryId id) {
    PLACES.forEach(place -> erase(gone, id, place));
  }

  private void erase(Erasure gone, EntryId id, Place place) {
    List<String> written =
        jdbc.sql(
                "select distinct %s from %s where %s and %s is not null"
                    .formatted(place.column(), place.table(), place.ofEntry(), place.column()))
            .param(id.value())
            .query(String.class)
            .list();
    for (String words : written) {
      String without = gone.of(words);
      if (!without.equals(words)) {
        jdbc.sql(
                "update %s set %s = ? where %s and %s = ?"
                    .formatted(place.table(), place.column(), place.ofEntry(), place.column()))
            .params(without, id.value(), words)
            .update();
      }
    }
  }
}
