package org.plenary.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.ParagraphId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Positions as they were handed in, with their place in one draft. */
@Component
class PositionRows {

  private final JdbcClient jdbc;

  PositionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A position and the paragraph of the draft it is about now; empty while that is unsure. */
  record Placed(Comment comment, @Nullable ParagraphId paragraph) {}

  /** Taken on this draft, or on another and carried into it; latest first. */
  List<Placed> list(DraftId draft) {
    return jdbc.sql(
            """
            select c.*, case when c.draft_id = :draft then c.paragraph_id
                when p.is_waiting = false then p.paragraph_id end as placed_in
            from consultation_comment c
            left join consultation_placement p on p.comment_id = c.id and p.draft_id = :draft
            where c.guideline_id = (select guideline_id from guideline_draft where id = :draft)
                and c.kind = 'POSITION' and c.state in ('SUBMITTED', 'SUPERSEDED')
                and c.hidden_at is null and (c.draft_id = :draft or p.draft_id = :draft)
            order by c.submitted_at desc, c.comment_number desc
            """)
        .param("draft", draft.value())
        .query(
            (row, number) -> {
              String paragraph = row.getString("placed_in");
              return new Placed(
                  CommentColumns.read(row, number),
                  paragraph == null ? null : new ParagraphId(paragraph));
            })
        .list();
  }

  /** Whether the body stands by another position on the same words already. */
  boolean isTaken(Comment position) {
    return jdbc.sql(
                """
                select count(*) from consultation_comment
                where round_id = ? and body_id = ? and kind = 'POSITION' and state = 'VERIFIED'
                    and paragraph_id = ? and quote = ? and quote_start = ? and id <> ?
                """)
            .params(
                position.round().value(),
                position.body().value(),
                position.anchor().paragraph().value(),
                position.anchor().quote(),
                position.anchor().start(),
                position.id().value())
            .query(Integer.class)
            .single()
        > 0;
  }
}
