package org.plenary.jury;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of assignments. Rows end in a state that says why, and are never removed. */
@Component
class AssignmentRows {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  AssignmentRows(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  void insert(List<Assignment> assignments, Instant madeAt) {
    batches.batchUpdate(
        """
        insert into jury_assignment (id, edition_id, stage, juror_id, entry_id, position,
            reading_minutes, state, made_at, is_late, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, false, 0)
        """,
        assignments,
        100,
        (statement, assignment) -> {
          statement.setString(1, assignment.id().value());
          statement.setString(2, assignment.edition().value());
          statement.setString(3, assignment.stage().name());
          statement.setString(4, assignment.juror().value());
          statement.setString(5, assignment.entry().value());
          statement.setInt(6, assignment.position());
          statement.setInt(7, assignment.minutes());
          statement.setString(8, assignment.state().name());
          statement.setObject(9, SqlTime.of(madeAt));
        });
  }

  Optional<Assignment> find(AssignmentId id) {
    return jdbc.sql("select * from jury_assignment where id = ?")
        .param(id.value())
        .query(AssignmentRows::map)
        .optional();
  }

  /** Reads it and keeps others from changing it until the transaction ends. */
  Optional<Assignment> findLocked(AssignmentId id) {
    return jdbc.sql("select * from jury_assignment where id = ? for update")
        .param(id.value())
        .query(AssignmentRows::map)
        .optional();
  }

  /**
   * Waits for whoever sends or loses a scorecard of this edition just now, and then lets nobody.
   */
  void lock(EditionId edition) {
    jdbc.sql("select id from jury_assignment where edition_id = ? order by id for update")
        .param(edition.value())
        .query(String.class)
        .list();
  }

  Optional<Assignment> findStanding(JurorId juror, EntryId entry) {
    return jdbc.sql(
            """
            select * from jury_assignment
            where juror_id = ? and entry_id = ? and state in ('OPEN', 'SUBMITTED')
            for update
            """)
        .param(juror.value())
        .param(entry.value())
        .query(AssignmentRows::map)
        .optional();
  }

  List<Assignment> listStanding(EntryId entry) {
    return jdbc.sql(
            """
            select * from jury_assignment
            where entry_id = ? and state in ('OPEN', 'SUBMITTED') order by id
            """)
        .param(entry.value())
        .query(AssignmentRows::map)
        .list();
  }

  /** Whatever became of each; others wait with theirs until the transaction ends. */
  List<Assignment> listLocked(EntryId entry) {
    return jdbc.sql("select * from jury_assignment where entry_id = ? order by id for update")
        .param(entry.value())
        .query(AssignmentRows::map)
        .list();
  }

  List<Assignment> listVacated(EntryId entry) {
    return jdbc.sql(
            """
            select * from jury_assignment
            where entry_id = ? and state not in ('OPEN', 'SUBMITTED') order by settled_at, id
            """)
        .param(entry.value())
        .query(AssignmentRows::map)
        .list();
  }

  /** How many of the juror's open ones came with what they were given last. */
  int countNewest(JurorId juror) {
    return jdbc.sql(
            """
            select count(*) from jury_assignment
            where juror_id = :juror and state = 'OPEN'
              and made_at = (select max(made_at) from jury_assignment where juror_id = :juror)
            """)
        .param("juror", juror.value())
        .query(Integer.class)
        .single();
  }

  List<Assignment> listOpen(JurorId juror) {
    return list(juror).stream()
        .filter(assignment -> assignment.state() == AssignmentState.OPEN)
        .toList();
  }

  List<Assignment> list(JurorId juror) {
    return jdbc.sql("select * from jury_assignment where juror_id = ? order by position, id")
        .param(juror.value())
        .query(AssignmentRows::map)
        .list();
  }

  Map<AssignmentId, EntryId> entries(Collection<AssignmentId> ids) {
    Map<AssignmentId, EntryId> entries = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql("select id, entry_id from jury_assignment where id in (:ids)")
          .param("ids", ids.stream().map(AssignmentId::value).toList())
          .query(
              row -> {
                entries.put(new AssignmentId(row.getString(1)), new EntryId(row.getString(2)));
              });
    }
    return entries;
  }

  List<Assignment> list(EditionId edition) {
    return jdbc.sql(
            "select * from jury_assignment where edition_id = ? order by juror_id, position, id")
        .param(edition.value())
        .query(AssignmentRows::map)
        .list();
  }

  /** Ends it; false if it was no longer in the state the caller read. */
  boolean settle(
      AssignmentId id, AssignmentState from, AssignmentState to, Instant at, String reason) {
    return jdbc.sql(
                """
                update jury_assignment set state = ?, settled_at = ?, reason = ?,
                    version = version + 1
                where id = ? and state = ?
                """)
            .param(to.name())
            .param(SqlTime.of(at))
            .param(reason)
            .param(id.value())
            .param(from.name())
            .update()
        == 1;
  }

  void submit(AssignmentId id, Instant at, boolean isLate) {
    jdbc.sql(
            """
            update jury_assignment set state = 'SUBMITTED', settled_at = ?, is_late = ?,
                version = version + 1
            where id = ?
            """)
        .param(SqlTime.of(at))
        .param(isLate)
        .param(id.value())
        .update();
  }

  void touch(AssignmentId id, Instant at) {
    jdbc.sql("update jury_assignment set touched_at = ? where id = ?")
        .param(SqlTime.of(at))
        .param(id.value())
        .update();
  }

  void recommend(AssignmentId id, @Nullable Recommendation recommendation, Instant at) {
    jdbc.sql("update jury_assignment set recommendation = ?, touched_at = ? where id = ?")
        .param(recommendation == null ? null : recommendation.name())
        .param(SqlTime.of(at))
        .param(id.value())
        .update();
  }

  private static Assignment map(ResultSet row, int number) throws SQLException {
    String recommendation = row.getString("recommendation");
    return new Assignment(
        new AssignmentId(row.getString("id")),
        new EditionId(row.getString("edition_id")),
        JudgingStage.valueOf(row.getString("stage")),
        new JurorId(row.getString("juror_id")),
        new EntryId(row.getString("entry_id")),
        row.getInt("position"),
        row.getInt("reading_minutes"),
        AssignmentState.valueOf(row.getString("state")),
        recommendation == null ? null : Recommendation.valueOf(recommendation),
        SqlTime.find(row, "touched_at"),
        SqlTime.find(row, "settled_at"),
        row.getBoolean("is_late"),
        row.getString("reason"));
  }
}
