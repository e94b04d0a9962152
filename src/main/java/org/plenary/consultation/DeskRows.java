package org.plenary.consultation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plenary.group.BodyId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of comments, as the desks of bodies move them. */
@Component
class DeskRows {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  DeskRows(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** What the body stands by and has not handed in, in the order of the text. */
  List<Comment> listVerified(RoundId round, BodyId body) {
    return jdbc.sql(
            """
            select * from consultation_comment
            where round_id = ? and body_id = ? and state = 'VERIFIED'
            order by paragraph_position, started_at, id
            """)
        .params(round.value(), body.value())
        .query(CommentColumns::read)
        .list();
  }

  /** What an answer was made of, also when a later one took its place. */
  List<Comment> listOf(SubmissionId submission) {
    return jdbc.sql(
            """
            select * from consultation_comment where submission_id = ? order by comment_number
            """)
        .param(submission.value())
        .query(CommentColumns::read)
        .list();
  }

  void verify(CommentId id, String by, Instant at) {
    jdbc.sql(
            """
            update consultation_comment set state = 'VERIFIED', verified_by = ?, verified_at = ?,
                revision = revision + 1
            where id = ? and state = 'PENDING'
            """)
        .params(by, SqlTime.of(at), id.value())
        .update();
  }

  void move(CommentId id, CommentState from, CommentState to) {
    jdbc.sql(
            """
            update consultation_comment set state = ?, revision = revision + 1
            where id = ? and state = ?
            """)
        .params(to.name(), id.value(), from.name())
        .update();
  }

  /** Gives each its number, in this order, from the first on. */
  void submit(
      SubmissionId submission,
      List<Comment> comments,
      int firstNumber,
      boolean isInformal,
      Instant at) {
    List<Object[]> rows = new ArrayList<>();
    for (int at0 = 0; at0 < comments.size(); at0++) {
      rows.add(
          new Object[] {
            submission.value(),
            firstNumber + at0,
            isInformal,
            SqlTime.of(at),
            comments.get(at0).id().value()
          });
    }
    batches.batchUpdate(
        """
        update consultation_comment set state = 'SUBMITTED', submission_id = ?,
            comment_number = ?, is_informal = ?, submitted_at = ?, revision = revision + 1
        where id = ?
        """,
        rows);
  }
}
