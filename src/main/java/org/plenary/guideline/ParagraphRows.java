package org.plenary.guideline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of paragraphs, as each draft has them. */
@Component
class ParagraphRows {

  private static final int BATCH = 200;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  ParagraphRows(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** What stands in the draft, in order. */
  List<StoredParagraph> list(DraftId draft) {
    return jdbc.sql(
            """
            select * from guideline_paragraph
            where draft_id = ? and removed_at is null order by position
            """)
        .param(draft.value())
        .query(ParagraphRows::map)
        .list();
  }

  /** What was taken out while the draft was worked on, latest first. */
  List<StoredParagraph> listRemoved(DraftId draft) {
    return jdbc.sql(
            """
            select * from guideline_paragraph
            where draft_id = ? and removed_at is not null order by removed_at desc, position
            """)
        .param(draft.value())
        .query(ParagraphRows::map)
        .list();
  }

  void insert(DraftId draft, List<StoredParagraph> paragraphs, String by, Instant at) {
    batches.batchUpdate(
        """
        insert into guideline_paragraph (draft_id, paragraph_id, position, kind, level, content,
            revision, changed_at, changed_by)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        paragraphs,
        BATCH,
        (statement, paragraph) -> {
          statement.setString(1, draft.value());
          statement.setString(2, paragraph.id().value());
          statement.setInt(3, paragraph.position());
          statement.setString(4, paragraph.kind().name());
          statement.setInt(5, paragraph.level());
          statement.setString(6, paragraph.text());
          statement.setInt(7, paragraph.revision());
          statement.setObject(8, SqlTime.of(at));
          statement.setString(9, by);
        });
  }

  /** The next draft begins with what stood in the one before, and with nobody's revisions. */
  void copy(DraftId from, DraftId to, String by, Instant at) {
    jdbc.sql(
            """
            insert into guideline_paragraph (draft_id, paragraph_id, position, kind, level, content,
                revision, changed_at, changed_by)
            select :to, paragraph_id, position, kind, level, content, 1, :at, :by
            from guideline_paragraph where draft_id = :from and removed_at is null
            """)
        .param("from", from.value())
        .param("to", to.value())
        .param("at", SqlTime.of(at))
        .param("by", by)
        .update();
  }

  private static StoredParagraph map(ResultSet row, int number) throws SQLException {
    return new StoredParagraph(
        new ParagraphId(row.getString("paragraph_id")),
        row.getInt("position"),
        ParagraphKind.valueOf(row.getString("kind")),
        row.getInt("level"),
        row.getString("content"),
        row.getInt("revision"));
  }
}
