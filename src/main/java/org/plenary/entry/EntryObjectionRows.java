package org.plenary.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.identity.PersonId;
import org.plenary.shared.Deadline;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** EntryObjections and their answers; one an entry. */
@Repository
class EntryObjectionRows {

  private final JdbcClient jdbc;

  EntryObjectionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Objection filed) {
    jdbc.sql(
            """
            insert into entry_objection
              (entry_id, words, filed_by, filed_at, due_at, due_zone, due_wording)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            filed.entry().value(),
            filed.words(),
            filed.filedBy().value(),
            SqlTime.of(filed.filedAt()),
            SqlTime.of(filed.due().at()),
            filed.due().zone().getId(),
            filed.due().wording())
        .update();
  }

  void answer(EntryId entry, Objection.Answer answer) {
    jdbc.sql(
            """
            update entry_objection set outcome = ?, answer = ?, answered_by = ?, answered_at = ?
            where entry_id = ?
            """)
        .params(
            answer.outcome().name(),
            answer.words(),
            answer.by().value(),
            SqlTime.of(answer.at()),
            entry.value())
        .update();
  }

  Optional<Objection> find(EntryId entry) {
    return Optional.ofNullable(map(List.of(entry)).get(entry));
  }

  Map<EntryId, Objection> map(Collection<EntryId> entries) {
    if (entries.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql("select * from entry_objection where entry_id in (:ids)")
        .param("ids", entries.stream().map(EntryId::value).toList())
        .query((row, number) -> objection(row))
        .list()
        .stream()
        .collect(Collectors.toMap(Objection::entry, Function.identity()));
  }

  private static Objection objection(ResultSet row) throws SQLException {
    boolean isAnswered = row.getString("answer") != null;
    return new Objection(
        new EntryId(row.getString("entry_id")),
        row.getString("words"),
        new PersonId(row.getString("filed_by")),
        SqlTime.get(row, "filed_at"),
        new Deadline(
            SqlTime.get(row, "due_at"),
            ZoneId.of(row.getString("due_zone")),
            row.getString("due_wording")),
        isAnswered ? answer(row) : null);
  }

  private static Objection.Answer answer(ResultSet row) throws SQLException {
    return new Objection.Answer(
        Objection.Outcome.valueOf(row.getString("outcome")),
        row.getString("answer"),
        new PersonId(row.getString("answered_by")),
        SqlTime.get(row, "answered_at"));
  }
}
