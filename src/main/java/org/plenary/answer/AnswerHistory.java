package org.plenary.answer;

import java.util.Arrays;
import java.util.List;
import org.plenary.consultation.CommentId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what about a comment; nothing is overwritten. */
@Component
class AnswerHistory {

  private final JdbcClient jdbc;

  AnswerHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whoever writes holds the answer, so that no number is given twice. */
  void record(CommentId id, AnswerStep step) {
    int before =
        jdbc.sql("select count(*) from consultation_answer_step where comment_id = ?")
            .param(id.value())
            .query(Integer.class)
            .single();
    jdbc.sql(
            """
            insert into consultation_answer_step (comment_id, step_number, deed, outcome, words,
                done_by, done_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Arrays.asList(
                id.value(),
                before + 1,
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
            where comment_id = ? order by step_number
            """)
        .param(id.value())
        .query(AnswerColumns::step)
        .list();
  }
}
