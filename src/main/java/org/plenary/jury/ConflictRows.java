package org.plenary.jury;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenary.entry.EntryId;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of conflicts. Rows are added, never removed. */
@Component
class ConflictRows {

  private final JdbcClient jdbc;

  ConflictRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Conflict conflict) {
    jdbc.sql(
            """
            insert into jury_conflict (id, juror_id, entry_id, kind, reason, is_late, declared_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .param(conflict.id().value())
        .param(conflict.juror().value())
        .param(conflict.entry().value())
        .param(conflict.kind().name())
        .param(conflict.reason())
        .param(conflict.isLate())
        .param(SqlTime.of(conflict.declaredAt()))
        .update();
  }

  void explain(ConflictId id, String explanation, Instant at) {
    jdbc.sql("update jury_conflict set explanation = ?, explained_at = ? where id = ?")
        .param(explanation)
        .param(SqlTime.of(at))
        .param(id.value())
        .update();
  }

  Optional<Conflict> find(ConflictId id) {
    return jdbc.sql("select * from jury_conflict where id = ?")
        .param(id.value())
        .query(ConflictRows::map)
        .optional();
  }

  boolean exists(JurorId juror, EntryId entry) {
    return jdbc.sql("select count(*) from jury_conflict where juror_id = ? and entry_id = ?")
            .param(juror.value())
            .param(entry.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Whether this person filed it in whatever seat, also one they have left. */
  boolean exists(PersonId person, EntryId entry) {
    return jdbc.sql(
                """
                select count(*) from jury_conflict c join jury_juror j on j.id = c.juror_id
                where j.person_id = ? and c.entry_id = ?
                """)
            .param(person.value())
            .param(entry.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  List<Conflict> list(JurorId juror) {
    return jdbc.sql("select * from jury_conflict where juror_id = ? order by declared_at")
        .param(juror.value())
        .query(ConflictRows::map)
        .list();
  }

  int count(PersonId person, Collection<JurorId> seats) {
    return seats.isEmpty()
        ? 0
        : jdbc.sql(
                """
                select count(*) from jury_conflict c join jury_juror j on j.id = c.juror_id
                where j.person_id = :person and j.id in (:seats)
                """)
            .param("person", person.value())
            .param("seats", seats.stream().map(JurorId::value).toList())
            .query(Integer.class)
            .single();
  }

  List<Conflict> list(EditionId edition) {
    return jdbc.sql(
            """
            select c.* from jury_conflict c join jury_juror j on j.id = c.juror_id
            where j.edition_id = ? order by c.declared_at
            """)
        .param(edition.value())
        .query(ConflictRows::map)
        .list();
  }

  private static Conflict map(ResultSet row, int number) throws SQLException {
    return new Conflict(
        new ConflictId(row.getString("id")),
        new JurorId(row.getString("juror_id")),
        new EntryId(row.getString("entry_id")),
        ConflictKind.valueOf(row.getString("kind")),
        row.getString("reason"),
        row.getBoolean("is_late"),
        SqlTime.get(row, "declared_at"),
        row.getString("explanation"));
  }
}
