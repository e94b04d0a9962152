package org.plenary.vote;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plenary.entry.EntryId;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom the office chose among those tied at a cut. */
@Repository
class CutChoiceRows {

  private final JdbcClient jdbc;

  CutChoiceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By category, in one statement. */
  Map<String, CutChoice> map(EditionId edition) {
    Map<String, Set<EntryId>> entries = new HashMap<>();
    Map<String, String> reasons = new HashMap<>();
    jdbc.sql("select category, entry_id, reason from vote_cut_choice where edition_id = ?")
        .param(edition.value())
        .query(
            row -> {
              entries
                  .computeIfAbsent(row.getString("category"), none -> new HashSet<>())
                  .add(new EntryId(row.getString("entry_id")));
              reasons.put(row.getString("category"), row.getString("reason"));
            });
    Map<String, CutChoice> choices = new HashMap<>();
    entries.forEach(
        (category, chosen) ->
            choices.put(category, new CutChoice(chosen, reasons.getOrDefault(category, ""))));
    return choices;
  }

  /** The last word counts; what was said before stays in the record. */
  void replace(EditionId edition, String category, CutChoice choice, PersonId by, Instant at) {
    jdbc.sql("delete from vote_cut_choice where edition_id = ? and category = ?")
        .params(edition.value(), category)
        .update();
    for (EntryId entry : choice.entries()) {
      jdbc.sql(
              """
              insert into vote_cut_choice
                (edition_id, category, entry_id, reason, chosen_by, chosen_at)
              values (?, ?, ?, ?, ?, ?)
              """)
          .params(
              edition.value(), category, entry.value(), choice.reason(), by.value(), SqlTime.of(at))
          .update();
    }
  }
}
