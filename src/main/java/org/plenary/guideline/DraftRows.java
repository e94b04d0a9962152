package org.plenary.guideline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of drafts. */
@Component
class DraftRows {

  private final JdbcClient jdbc;

  DraftRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Draft draft, String by) {
    jdbc.sql(
            """
            insert into guideline_draft
                (id, guideline_id, draft_number, revision, started_at, started_by,
                is_amendment)
            values (?, ?, ?, 0, ?, ?, ?)
            """)
        .param(draft.id().value())
        .param(draft.guideline().value())
        .param(draft.number())
        .param(SqlTime.of(draft.startedAt()))
        .param(by)
        .param(draft.isAmendment())
        .update();
  }

  Optional<Draft> find(DraftId id) {
    return jdbc.sql("select * from guideline_draft where id = ?")
        .param(id.value())
        .query(DraftRows::map)
        .optional();
  }

  /** As {@link #find}; until the transaction ends nobody else changes its text or freezes it. */
  Optional<Draft> findLocked(DraftId id) {
    return jdbc.sql("select * from guideline_draft where id = ? for update")
        .param(id.value())
        .query(DraftRows::map)
        .optional();
  }

  /** By number. */
  List<Draft> list(GuidelineId guideline) {
    return jdbc.sql("select * from guideline_draft where guideline_id = ? order by draft_number")
        .param(guideline.value())
        .query(DraftRows::map)
        .list();
  }

  /** Of every guideline, by number. */
  List<Draft> listAll() {
    return jdbc.sql("select * from guideline_draft order by guideline_id, draft_number")
        .query(DraftRows::map)
        .list();
  }

  /** How often its text was changed. */
  int revision(DraftId id) {
    return jdbc.sql("select revision from guideline_draft where id = ?")
        .param(id.value())
        .query(Integer.class)
        .single();
  }

  void changed(DraftId id) {
    jdbc.sql("update guideline_draft set revision = revision + 1 where id = ?")
        .param(id.value())
        .update();
  }

  void freeze(DraftId id, Instant at, String by, String sha256) {
    jdbc.sql(
            """
            update guideline_draft set frozen_at = ?, frozen_by = ?, sha256 = ?
            where id = ? and frozen_at is null
            """)
        .param(SqlTime.of(at))
        .param(by)
        .param(sha256)
        .param(id.value())
        .update();
  }

  private static Draft map(ResultSet row, int number) throws SQLException {
    return new Draft(
        new DraftId(row.getString("id")),
        new GuidelineId(row.getString("guideline_id")),
        row.getInt("draft_number"),
        SqlTime.get(row, "started_at"),
        SqlTime.find(row, "frozen_at"),
        row.getString("sha256"),
        row.getBoolean("is_amendment"));
  }
}
