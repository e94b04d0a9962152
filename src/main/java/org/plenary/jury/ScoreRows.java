package org.plenary.jury;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of scores. */
@Component
class ScoreRows {

  private final JdbcClient jdbc;

  ScoreRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<String, Score> list(AssignmentId id) {
    return jdbc
        .sql("select * from jury_score where assignment_id = ?")
        .param(id.value())
        .query(ScoreRows::map)
        .list()
        .stream()
        .collect(Collectors.toMap(Score::criterion, Function.identity()));
  }

  Optional<Score> find(AssignmentId id, String criterion) {
    return jdbc.sql("select * from jury_score where assignment_id = ? and criterion = ?")
        .param(id.value())
        .param(criterion)
        .query(ScoreRows::map)
        .optional();
  }

  void insert(AssignmentId id, Score score) {
    jdbc.sql(
            """
            insert into jury_score (score, note, saved_at, version, assignment_id, criterion)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(values(id, score))
        .update();
  }

  void update(AssignmentId id, Score score) {
    jdbc.sql(
            """
            update jury_score
            set score = ?, note = ?, saved_at = ?, version = ?, from_table = false
            where assignment_id = ? and criterion = ?
            """)
        .params(values(id, score))
        .update();
  }

  /** The scores of all that this juror still has open, in one statement. */
  Map<AssignmentId, Map<String, Score>> listOpen(JurorId juror) {
    return list("a.juror_id = ? and a.state = 'OPEN'", juror.value());
  }

  /** The scores of all that were sent, in one statement; drafts are not among them. */
  Map<AssignmentId, Map<String, Score>> listSent(EditionId edition) {
    return list("a.edition_id = ? and a.state = 'SUBMITTED'", edition.value());
  }

  private Map<AssignmentId, Map<String, Score>> list(String which, String value) {
    Map<AssignmentId, Map<String, Score>> found = new HashMap<>();
    jdbc.sql(
            "select s.* from jury_score s join jury_assignment a on a.id = s.assignment_id where "
                + which)
        .param(value)
        .query(
            row -> {
              Score score = map(row, 0);
              found
                  .computeIfAbsent(
                      new AssignmentId(row.getString("assignment_id")), none -> new HashMap<>())
                  .put(score.criterion(), score);
            });
    return found;
  }

  /** Whether it was read from a table, and not typed on the screen since. */
  boolean isFromTable(AssignmentId id, String criterion) {
    return jdbc.sql("select from_table from jury_score where assignment_id = ? and criterion = ?")
        .params(id.value(), criterion)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  void markFromTable(AssignmentId id, String criterion) {
    jdbc.sql("update jury_score set from_table = true where assignment_id = ? and criterion = ?")
        .params(id.value(), criterion)
        .update();
  }

  /** How many criteria each of a juror's assignments has a score for. */
  Map<AssignmentId, Integer> countScored(JurorId juror) {
    Map<AssignmentId, Integer> counts = new HashMap<>();
    jdbc.sql(
            """
            select s.assignment_id, count(s.score) as scored
            from jury_score s join jury_assignment a on a.id = s.assignment_id
            where a.juror_id = ? group by s.assignment_id
            """)
        .param(juror.value())
        .query(
            row -> {
              counts.put(new AssignmentId(row.getString(1)), row.getInt(2));
            });
    return counts;
  }

  /** Every sent scorecard of an edition's stage, in a fixed order. */
  List<JudgedScorecard> listSent(EditionId edition, JudgingStage stage) {
    Map<String, JudgedScorecard> sent = new LinkedHashMap<>();
    jdbc.sql(
            """
            select a.id, a.entry_id, a.juror_id, a.recommendation, s.criterion, s.score
            from jury_assignment a left join jury_score s on s.assignment_id = a.id
            where a.edition_id = ? and a.stage = ? and a.state = 'SUBMITTED'
            order by a.id, s.criterion
            """)
        .param(edition.value())
        .param(stage.name())
        .query(
            row -> {
              JudgedScorecard scorecard =
                  sent.computeIfAbsent(row.getString("id"), id -> judged(row));
              BigDecimal score = row.getBigDecimal("score");
              if (score != null) {
                scorecard.values().put(row.getString("criterion"), score);
              }
            });
    return List.copyOf(sent.values());
  }

  private static JudgedScorecard judged(ResultSet row) {
    try {
      String recommendation = row.getString("recommendation");
      return new JudgedScorecard(
          new EntryId(row.getString("entry_id")),
          new JurorId(row.getString("juror_id")),
          new HashMap<>(),
          recommendation == null ? null : Recommendation.valueOf(recommendation));
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static List<@Nullable Object> values(AssignmentId id, Score score) {
    return Arrays.asList(
        score.value(),
        score.note(),
        SqlTime.of(score.savedAt()),
        score.version(),
        id.value(),
        score.criterion());
  }

  private static Score map(ResultSet row, int number) throws SQLException {
    return new Score(
        row.getString("criterion"),
        row.getBigDecimal("score"),
        row.getString("note"),
        SqlTime.get(row, "saved_at"),
        row.getInt("version"));
  }
}
