package org.plenary.entry;

import java.time.Instant;
import java.util.List;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of drafts that the close of their call has ended. */
@Repository
class EndedDraftRows {

  private static final String OPEN =
      """
       from entry_entry e where e.edition_id = ? and e.state = 'DRAFT'
         and not exists (select 1 from entry_ended_draft d where d.entry_id = e.id)
      """;

  private final JdbcClient jdbc;

  EndedDraftRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The first few that are still to be ended. */
  List<EntryId> listOpen(EditionId edition, int most) {
    return jdbc.sql("select e.id" + OPEN + " order by e.created_at, e.id limit ?")
        .params(edition.value(), most)
        .query((row, number) -> new EntryId(row.getString(1)))
        .list();
  }

  int countOpen(EditionId edition) {
    return jdbc.sql("select count(*)" + OPEN).param(edition.value()).query(Integer.class).single();
  }

  /** None of them is ended any more. */
  void clear(EditionId edition) {
    jdbc.sql("delete from entry_ended_draft where edition_id = ?").param(edition.value()).update();
  }

  void insert(EditionId edition, EntryId entry, Instant at) {
    jdbc.sql("insert into entry_ended_draft (entry_id, edition_id, ended_at) values (?, ?, ?)")
        .params(entry.value(), edition.value(), SqlTime.of(at))
        .update();
  }
}
