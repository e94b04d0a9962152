package org.plenary.answer;

import java.util.List;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.RoundId;
import org.plenary.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers one person was asked for. */
@Repository
class LeftAnswerRows {

  /** One of them. */
  record Left(CommentId comment, RoundId round) {}

  private final JdbcClient jdbc;

  LeftAnswerRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Left> listUndecided(PersonId person) {
    return jdbc.sql(
            """
            select comment_id, round_id from consultation_answer
            where assignee_id = ? and state <> 'DECIDED' order by comment_id
            """)
        .param(person.value())
        .query(
            (row, number) ->
                new Left(
                    new CommentId(row.getString("comment_id")),
                    new RoundId(row.getString("round_id"))))
        .list();
  }

  /** The decided ones too: one that is opened again would wait for nobody. */
  void free(PersonId person) {
    jdbc.sql("update consultation_answer set assignee_id = null where assignee_id = ?")
        .param(person.value())
        .update();
  }
}
