package org.plenary.guideline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what ids alone cannot tell. Rows are never changed. */
@Component
class StepRows {

  private final JdbcClient jdbc;

  StepRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The draft must be locked: steps are counted. */
  void add(DraftId draft, Step step, String by, Instant at) {
    jdbc.sql(
            """
            insert into guideline_step (draft_id, step_number, kind, from_id, into_id, happened_at,
                done_by)
            select :draft, coalesce(max(step_number), 0) + 1, :kind, :from, :into, :at, :by
            from guideline_step where draft_id = :draft
            """)
        .param("draft", draft.value())
        .param("kind", step.kind().name())
        .param("from", step.from().value())
        .param("into", step.into().value())
        .param("at", SqlTime.of(at))
        .param("by", by)
        .update();
  }

  List<Step> list(DraftId draft) {
    return jdbc.sql("select * from guideline_step where draft_id = ? order by step_number")
        .param(draft.value())
        .query(StepRows::map)
        .list();
  }

  /** What was done after the older draft was frozen and up to the newer, in order. */
  List<Step> listBetween(Draft older, Draft newer) {
    return jdbc.sql(
            """
            select s.* from guideline_step s join guideline_draft d on d.id = s.draft_id
            where d.guideline_id = ? and d.draft_number > ? and d.draft_number <= ?
            order by d.draft_number, s.step_number
            """)
        .params(newer.guideline().value(), older.number(), newer.number())
        .query(StepRows::map)
        .list();
  }

  private static Step map(ResultSet row, int number) throws SQLException {
    return new Step(
        Step.Kind.valueOf(row.getString("kind")),
        new ParagraphId(row.getString("from_id")),
        new ParagraphId(row.getString("into_id")));
  }
}
