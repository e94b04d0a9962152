package org.plenary.guideline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
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

  /** What was written, changed or taken out since the draft's text had this revision. */
  Set<ParagraphId> listChangedSince(DraftId draft, int revision) {
    return new HashSet<>(
        jdbc.sql(
                "select paragraph_id from guideline_paragraph where draft_id = ? and changed_in >"
                    + " ?")
            .params(draft.value(), revision)
            .query((row, number) -> new ParagraphId(row.getString(1)))
            .list());
  }

  /** Whoever last changed a paragraph since the draft began, or split, merged or moved one. */
  Set<PersonId> listWriters(DraftId draft) {
    return new HashSet<>(
        jdbc.sql(
                """
                select changed_by from guideline_paragraph where draft_id = :draft and changed_in > 0
                union select done_by from guideline_step where draft_id = :draft
                """)
            .param("draft", draft.value())
            .query((row, number) -> new PersonId(row.getString(1)))
            .list());
  }

  void insert(DraftId draft, List<StoredParagraph> paragraphs, String by, Instant at) {
    batches.batchUpdate(
        """
        insert into guideline_paragraph (draft_id, paragraph_id, position, kind, level, content,
            revision, changed_at, changed_by, changed_in)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?,
            (select revision + 1 from guideline_draft where id = ?))
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
          statement.setString(10, draft.value());
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

  /** What stands there, removed or not, with who changed it last. */
  Optional<LatestText> findLatest(DraftId draft, ParagraphId id) {
    return jdbc.sql("select * from guideline_paragraph where draft_id = ? and paragraph_id = ?")
        .params(draft.value(), id.value())
        .query(
            (row, number) ->
                new LatestText(
                    map(row, number),
                    new PersonId(row.getString("changed_by")),
                    SqlTime.get(row, "changed_at"),
                    SqlTime.find(row, "removed_at") != null))
        .optional();
  }

  /** Changes what one paragraph says and is; where it stands is {@link #rearrange}'s affair. */
  void update(DraftId draft, StoredParagraph paragraph, String by, Instant at) {
    jdbc.sql(
            """
            update guideline_paragraph set kind = ?, level = ?, content = ?,
                revision = revision + 1, changed_at = ?, changed_by = ?,
                changed_in = (select d.revision + 1 from guideline_draft d where d.id = draft_id)
            where draft_id = ? and paragraph_id = ?
            """)
        .param(paragraph.kind().name())
        .param(paragraph.level())
        .param(paragraph.text())
        .param(SqlTime.of(at))
        .param(by)
        .param(draft.value())
        .param(paragraph.id().value())
        .update();
  }

  void remove(DraftId draft, Collection<ParagraphId> ids, String by, Instant at) {
    if (!ids.isEmpty()) {
      jdbc.sql(
              """
              update guideline_paragraph set removed_at = :at, changed_at = :at, changed_by = :by,
                  revision = revision + 1,
                  changed_in = (select d.revision + 1 from guideline_draft d where d.id = draft_id)
              where draft_id = :draft and paragraph_id in (:ids)
              """)
          .param("at", SqlTime.of(at))
          .param("by", by)
          .param("draft", draft.value())
          .param("ids", ids.stream().map(ParagraphId::value).toList())
          .update();
    }
  }

  void putBack(DraftId draft, StoredParagraph paragraph, String by, Instant at) {
    jdbc.sql(
            """
            update guideline_paragraph set removed_at = null, position = ?, changed_at = ?,
                changed_by = ?, revision = revision + 1,
                changed_in = (select d.revision + 1 from guideline_draft d where d.id = draft_id)
            where draft_id = ? and paragraph_id = ?
            """)
        .param(paragraph.position())
        .param(SqlTime.of(at))
        .param(by)
        .param(draft.value())
        .param(paragraph.id().value())
        .update();
  }

  /** Moves rows of paragraphs to their new places, all at once: one statement. */
  void rearrange(DraftId draft, List<Shift> shifts) {
    if (shifts.isEmpty()) {
      return;
    }
    StringBuilder sql = new StringBuilder("update guideline_paragraph set position = case");
    List<Object> values = new ArrayList<>();
    for (Shift shift : shifts) {
      sql.append(" when position between ? and ? then position + ?");
      values.addAll(List.of(shift.from(), shift.through(), shift.by()));
    }
    sql.append(" else position end where draft_id = ? and removed_at is null");
    values.add(draft.value());
    jdbc.sql(sql.toString()).params(values).update();
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
