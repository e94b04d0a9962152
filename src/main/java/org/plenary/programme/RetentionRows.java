package org.plenary.programme;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said otherwise about how long an edition keeps things, and what was removed. */
@Repository
class RetentionRows {

  /** A kind without a row is kept as usual. */
  record Row(
      RetentionKind kind,
      @Nullable LocalDate through,
      String reason,
      @Nullable Instant removedAt,
      int removed) {}

  private final JdbcClient jdbc;

  RetentionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<RetentionKind, Row> map(EditionId edition) {
    return jdbc
        .sql("select * from programme_retention where edition_id = ?")
        .param(edition.value())
        .query(RetentionRows::read)
        .list()
        .stream()
        .collect(Collectors.toMap(Row::kind, row -> row));
  }

  void save(EditionId edition, Row row) {
    jdbc.sql("delete from programme_retention where edition_id = ? and kind = ?")
        .params(edition.value(), row.kind().name())
        .update();
    jdbc.sql(
            """
            insert into programme_retention
              (edition_id, kind, kept_through, reason, removed_at, removed_count)
            values (?, ?, ?, ?, ?, ?)
            """)
        .param(edition.value())
        .param(row.kind().name())
        .param(row.through() == null ? null : Date.valueOf(row.through()))
        .param(row.reason())
        .param(row.removedAt() == null ? null : Timestamp.from(row.removedAt()))
        .param(row.removed())
        .update();
  }

  private static Row read(ResultSet row, int number) throws SQLException {
    Date through = row.getDate("kept_through");
    Timestamp removedAt = row.getTimestamp("removed_at");
    String reason = row.getString("reason");
    return new Row(
        RetentionKind.valueOf(row.getString("kind")),
        through == null ? null : through.toLocalDate(),
        reason == null ? "" : reason,
        removedAt == null ? null : removedAt.toInstant(),
        row.getInt("removed_count"));
  }
}
