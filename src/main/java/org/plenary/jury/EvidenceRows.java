package org.plenary.jury;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent, word for word, for whoever checks a ranking; drafts are not in it. */
@Component
class EvidenceRows {

  private final JdbcClient jdbc;
  private final AssignmentRows assignments;

  EvidenceRows(JdbcClient jdbc, AssignmentRows assignments) {
    this.jdbc = jdbc;
    this.assignments = assignments;
  }

  /** By juror, in the order of their queues; two statements however many there are. */
  List<ScorecardEvidence> list(EditionId edition) {
    Map<AssignmentId, Map<String, Score>> scores = scores(edition);
    return assignments.list(edition).stream()
        .filter(one -> one.state() == AssignmentState.SUBMITTED)
        .map(
            one ->
                new ScorecardEvidence(
                    one.id(),
                    one.juror(),
                    one.entry(),
                    Objects.requireNonNull(one.settledAt()),
                    one.isLate(),
                    one.recommendation(),
                    scores.getOrDefault(one.id(), Map.of())))
        .toList();
  }

  private Map<AssignmentId, Map<String, Score>> scores(EditionId edition) {
    Map<AssignmentId, Map<String, Score>> sent = new LinkedHashMap<>();
    jdbc.sql(
            """
            select s.* from jury_score s join jury_assignment a on a.id = s.assignment_id
            where a.edition_id = ? and a.state = 'SUBMITTED'
            """)
        .param(edition.value())
        .query(
            row -> {
              Score score = map(row);
              sent.computeIfAbsent(
                      new AssignmentId(row.getString("assignment_id")), none -> new HashMap<>())
                  .put(score.criterion(), score);
            });
    return sent;
  }

  private static Score map(ResultSet row) throws SQLException {
    return new Score(
        row.getString("criterion"),
        row.getBigDecimal("score"),
        row.getString("note"),
        SqlTime.get(row, "saved_at"),
        row.getInt("version"));
  }
}
