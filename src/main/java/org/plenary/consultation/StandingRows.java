package org.plenary.consultation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.plenary.group.BodyId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far all bodies are in a round, counted. */
@Component
class StandingRows {

  private final JdbcClient jdbc;

  StandingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many comments each body has in each state in a round. One statement. */
  Map<BodyId, Map<CommentState, Integer>> counts(RoundId round) {
    Map<BodyId, Map<CommentState, Integer>> counts = new HashMap<>();
    jdbc.sql(
            """
            select body_id, state, count(*) from consultation_comment
            where round_id = ? and body_id is not null group by body_id, state
            """)
        .param(round.value())
        .query(
            row -> {
              counts
                  .computeIfAbsent(new BodyId(row.getString(1)), none -> new HashMap<>())
                  .put(CommentState.valueOf(row.getString(2)), row.getInt(3));
            });
    return counts;
  }

  /** When each body's latest answer came. One statement. */
  Map<BodyId, Instant> answeredAt(RoundId round) {
    Map<BodyId, Instant> answered = new HashMap<>();
    jdbc.sql(
            """
            select body_id, submitted_at from consultation_submission
            where round_id = ? and superseded_at is null
            """)
        .param(round.value())
        .query(
            row -> {
              answered.put(new BodyId(row.getString(1)), SqlTime.get(row, "submitted_at"));
            });
    return answered;
  }
}
