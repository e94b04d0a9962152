package org.plenary.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.shared.Ids;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who changed what in a published edition, and why. Added to, never changed. */
@Repository
class ChangeLog {

  private final JdbcClient jdbc;

  ChangeLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Person by, Edition before, Edition after, String reason, Instant now) {
    for (FieldChange change : EditionDiff.between(before, after)) {
      jdbc.sql(
              "insert into programme_change (id, edition_id, revision, changed_at, changed_by,"
                  + " part, field, from_value, to_value, reason)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(
              Ids.next(),
              after.id().value(),
              after.revision(),
              SqlTime.of(now),
              by.id().value(),
              change.part().name(),
              change.field(),
              change.from(),
              change.to(),
              reason)
          .update();
    }
  }

  /** Newest first. */
  List<EditionChange> list(EditionId id) {
    return jdbc.sql(
            "select * from programme_change where edition_id = ? order by revision desc, part,"
                + " field")
        .param(id.value())
        .query(ChangeLog::change)
        .list();
  }

  private static EditionChange change(ResultSet row, int number) throws SQLException {
    return new EditionChange(
        row.getInt("revision"),
        SqlTime.get(row, "changed_at"),
        row.getString("changed_by"),
        EditionPart.valueOf(row.getString("part")),
        row.getString("field"),
        row.getString("from_value"),
        row.getString("to_value"),
        row.getString("reason"));
  }
}
