package org.plenary.consultation;

import java.util.Arrays;
import java.util.List;
import org.plenary.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what about a comment; nothing is overwritten. */
@Component
class AnswerHistory {

  private final JdbcClient jdbc;

  AnswerHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void record(CommentId id, AnswerStep step) {
    jdbc.sql(
            """
            insert into consultation_answer_step (id, comment_id, deed, outcome, words, done_by,
                done_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Arrays.asList(
                Ids.next(),
                id.value(),
                step.deed().name(),
                step.outcome() == null ? null : step.outcome().name(),
                step.words(),
                step.by().value(),
                SqlTime.of(step.at())))
        .update();
  }

  /** Oldest first. */
  List<AnswerStep> list(CommentId id) {
    return jdbc.sql(
            """
            select deed, outcome, words, done_by, done_at from consultation_answer_step
            where comment_id = ? order by done_at, id
            """)
        .param(id.value())
        .query(AnswerColumns::step)
        .list();
  }
}
