package org.plenary.consultation;

import java.util.Optional;
import org.plenary.group.BodyId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row a body and round, under which its answers are counted. */
@Component
class DeskLock {

  private final JdbcClient jdbc;

  DeskLock(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Until the transaction ends nobody else submits for this body; the number of its next answer.
   */
  int lock(RoundId round, BodyId body) {
    return findAnswers(round, body)
        .orElseGet(
            () -> {
              try {
                jdbc.sql(
                        """
                        insert into consultation_desk (round_id, body_id, answers) values (?, ?, 0)
                        """)
                    .params(round.value(), body.value())
                    .update();
              } catch (DuplicateKeyException meanwhile) {
                // The other officer was first to begin; this one waits for them in the next line.
              }
              return findAnswers(round, body).orElseThrow();
            });
  }

  private Optional<Integer> findAnswers(RoundId round, BodyId body) {
    return jdbc.sql(
            """
            select answers from consultation_desk where round_id = ? and body_id = ? for update
            """)
        .params(round.value(), body.value())
        .query(Integer.class)
        .optional();
  }

  /** Counts one more; called with the row locked. */
  void count(BodyAnswer answer) {
    jdbc.sql("update consultation_desk set answers = ? where round_id = ? and body_id = ?")
        .params(answer.number(), answer.round().value(), answer.body().value())
        .update();
  }
}
