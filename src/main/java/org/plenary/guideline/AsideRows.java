package org.plenary.guideline;

import java.time.Instant;
import java.util.List;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of texts that met another at their paragraph and wait for their author's choice. */
@Component
class AsideRows {

  private final JdbcClient jdbc;

  AsideRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps one text a person and paragraph: the latest they typed. */
  void keep(DraftId draft, ParagraphId paragraph, PersonId by, String text, Instant at) {
    drop(draft, paragraph, by);
    jdbc.sql(
            """
            insert into guideline_aside (draft_id, paragraph_id, typed_by, content, typed_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(draft.value(), paragraph.value(), by.value(), text, SqlTime.of(at))
        .update();
  }

  List<SetAside> list(DraftId draft, PersonId by) {
    return jdbc.sql("select * from guideline_aside where draft_id = ? and typed_by = ?")
        .params(draft.value(), by.value())
        .query(
            (row, number) ->
                new SetAside(
                    new ParagraphId(row.getString("paragraph_id")),
                    row.getString("content"),
                    SqlTime.get(row, "typed_at")))
        .list();
  }

  int count(DraftId draft) {
    return jdbc.sql("select count(*) from guideline_aside where draft_id = ?")
        .param(draft.value())
        .query(Integer.class)
        .single();
  }

  void drop(DraftId draft, ParagraphId paragraph, PersonId by) {
    jdbc.sql("delete from guideline_aside where draft_id = ? and paragraph_id = ? and typed_by = ?")
        .params(draft.value(), paragraph.value(), by.value())
        .update();
  }
}
