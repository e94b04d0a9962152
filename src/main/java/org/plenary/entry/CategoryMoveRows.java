package org.plenary.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.identity.PersonId;
import org.plenary.shared.Deadline;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which entries were asked to move, and what became of it. */
@Repository
class CategoryMoveRows {

  private final JdbcClient jdbc;

  CategoryMoveRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(CategoryMove move) {
    jdbc.sql(
            "insert into entry_category_move (id, entry_id, was, wanted, reason, proposed_at,"
                + " proposed_by, due_at, due_zone, due_wording)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            move.id(),
            move.entry().value(),
            move.was(),
            move.wanted(),
            move.reason(),
            SqlTime.of(move.proposedAt()),
            move.proposedBy().value(),
            SqlTime.of(move.due().at()),
            move.due().zone().getId(),
            move.due().wording())
        .update();
  }

  void close(CategoryMove move, CategoryMove.Outcome outcome, Instant at) {
    jdbc.sql("update entry_category_move set outcome = ?, closed_at = ? where id = ?")
        .params(outcome.name(), SqlTime.of(at), move.id())
        .update();
  }

  Optional<CategoryMove> findOpen(EntryId entry) {
    return list(entry).stream().filter(CategoryMove::isOpen).findFirst();
  }

  /** Those that wait for an answer, in one statement however many are asked for. */
  Map<EntryId, CategoryMove> listOpen(Collection<EntryId> entries) {
    Map<EntryId, CategoryMove> open = new HashMap<>();
    if (!entries.isEmpty()) {
      jdbc.sql("select * from entry_category_move where outcome is null and entry_id in (:entries)")
          .param("entries", entries.stream().map(EntryId::value).toList())
          .query((row, number) -> move(row))
          .list()
          .forEach(move -> open.put(move.entry(), move));
    }
    return open;
  }

  /** Newest first. */
  List<CategoryMove> list(EntryId entry) {
    return jdbc.sql(
            "select * from entry_category_move where entry_id = ? order by proposed_at desc, id")
        .param(entry.value())
        .query((row, number) -> move(row))
        .list();
  }

  private static CategoryMove move(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return new CategoryMove(
        row.getString("id"),
        new EntryId(row.getString("entry_id")),
        row.getString("was"),
        row.getString("wanted"),
        row.getString("reason"),
        SqlTime.get(row, "proposed_at"),
        new PersonId(row.getString("proposed_by")),
        new Deadline(
            SqlTime.get(row, "due_at"),
            ZoneId.of(row.getString("due_zone")),
            row.getString("due_wording")),
        outcome == null ? null : CategoryMove.Outcome.valueOf(outcome),
        SqlTime.find(row, "closed_at"));
  }
}
