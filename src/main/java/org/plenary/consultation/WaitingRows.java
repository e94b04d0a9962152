package org.plenary.consultation;

import java.time.Instant;
import java.util.Arrays;
import org.plenary.guideline.DraftId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Comments that wait for a person to say where they stand, and what the person says. */
@Component
class WaitingRows {

  private final JdbcClient jdbc;

  WaitingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Answers a placement that waits; false when somebody was faster. */
  boolean place(DraftId draft, CommentPlace place, String by, Instant at) {
    return jdbc.sql(
                """
                update consultation_placement set fate = ?, is_waiting = false, paragraph_id = ?,
                    paragraph_label = ?, quote_stands = ?, placed_by = ?, placed_at = ?
                where comment_id = ? and draft_id = ? and is_waiting = true
                """)
            .params(
                Arrays.asList(
                    place.fate().name(),
                    place.paragraph() == null ? null : place.paragraph().value(),
                    place.label(),
                    place.quoteStands(),
                    by,
                    SqlTime.of(at),
                    place.comment().value(),
                    draft.value()))
            .update()
        == 1;
  }

  /** Makes what a person placed as it was before; false when it is not theirs any more. */
  boolean takeBack(DraftId draft, CommentPlace first, Instant at) {
    return jdbc.sql(
                """
                update consultation_placement set fate = ?, is_waiting = true, paragraph_id = null,
                    paragraph_label = '', quote_stands = false, placed_by = ?, placed_at = ?
                where comment_id = ? and draft_id = ? and is_waiting = false and placed_by <> ?
                """)
            .params(
                first.fate().name(),
                DomainEvent.SYSTEM,
                SqlTime.of(at),
                first.comment().value(),
                draft.value(),
                DomainEvent.SYSTEM)
            .update()
        == 1;
  }

  /** What was taken back or hidden waits for nobody. */
  int count(DraftId draft) {
    return jdbc.sql(
            """
            select count(*) from consultation_placement p
            join consultation_comment c on c.id = p.comment_id
            where p.draft_id = ? and p.is_waiting = true and c.state = 'SUBMITTED'
                and c.hidden_at is null
            """)
        .param(draft.value())
        .query(Integer.class)
        .single();
  }
}
