package org.plenary.consultation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.GuidelineId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where earlier comments stand in later drafts. */
@Component
class PlacementRows {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  PlacementRows(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** What is in the register of a guideline and was said of another draft. */
  List<Comment> listEarlier(GuidelineId guideline, DraftId draft) {
    return jdbc.sql(
            """
            select * from consultation_comment
            where guideline_id = ? and draft_id <> ? and state = 'SUBMITTED'
            order by comment_number
            """)
        .params(guideline.value(), draft.value())
        .query(CommentColumns::read)
        .list();
  }

  Set<CommentId> placed(DraftId draft) {
    return new HashSet<>(
        jdbc.sql("select comment_id from consultation_placement where draft_id = ?")
            .param(draft.value())
            .query((row, number) -> new CommentId(row.getString(1)))
            .list());
  }

  void insert(DraftId draft, Collection<CommentPlace> places, String by, Instant at) {
    batches.batchUpdate(
        """
        insert into consultation_placement (comment_id, draft_id, fate, is_waiting, paragraph_id,
            paragraph_label, quote_stands, placed_by, placed_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        places.stream()
            .map(
                place ->
                    new @Nullable Object[] {
                      place.comment().value(),
                      draft.value(),
                      place.fate().name(),
                      place.isWaiting(),
                      place.paragraph() == null ? null : place.paragraph().value(),
                      place.label(),
                      place.quoteStands(),
                      by,
                      SqlTime.of(at)
                    })
            .toList());
  }

  List<CommentPlace> list(DraftId draft) {
    return jdbc.sql("select * from consultation_placement where draft_id = ?")
        .param(draft.value())
        .query(PlacementColumns::read)
        .list();
  }

  Optional<CommentPlace> find(CommentId comment, DraftId draft) {
    return jdbc.sql("select * from consultation_placement where comment_id = ? and draft_id = ?")
        .params(comment.value(), draft.value())
        .query(PlacementColumns::read)
        .optional();
  }
}
