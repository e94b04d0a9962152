package org.plenary.answer;

import java.util.Optional;
import org.plenary.consultation.RoundId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How rounds were released. */
@Component
class ReleaseRows {

  private final JdbcClient jdbc;

  ReleaseRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(RoundId round, Release release, String by) {
    jdbc.sql(
            """
            insert into consultation_release (round_id, unanswered, unexplained, answers_for,
                ground, is_before_next_draft, released_by, released_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            round.value(),
            release.unanswered(),
            release.unexplained(),
            release.answersFor(),
            release.ground(),
            release.isBeforeNextDraft(),
            by,
            SqlTime.of(release.at()))
        .update();
  }

  Optional<Release> find(RoundId round) {
    return jdbc.sql("select * from consultation_release where round_id = ?")
        .param(round.value())
        .query(
            (row, number) ->
                new Release(
                    row.getInt("unanswered"),
                    row.getInt("unexplained"),
                    row.getString("answers_for"),
                    row.getString("ground"),
                    row.getBoolean("is_before_next_draft"),
                    SqlTime.get(row, "released_at")))
        .optional();
  }
}
