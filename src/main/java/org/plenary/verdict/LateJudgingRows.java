package org.plenary.verdict;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.EntryId;
import org.plenary.identity.PersonId;
import org.plenary.jury.ExactScore;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what became of entries that were judged late; one line an entry, never changed. */
@Component
class LateJudgingRows {

  private final JdbcClient jdbc;

  LateJudgingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A decision with the numbers it rested on. */
  record Kept(
      EntryId entry,
      LateJudging.Decision decision,
      @Nullable ExactScore score,
      int scorecards,
      @Nullable ExactScore line) {}

  void insert(EditionId edition, Kept kept) {
    ExactScore score = kept.score();
    ExactScore line = kept.line();
    jdbc.sql(
            """
            insert into jury_late_judging (entry_id, edition_id, outcome, reason, score_sum,
                score_divisor, scorecards, line_sum, line_divisor, decided_by, decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(kept.entry().value())
        .param(edition.value())
        .param(kept.decision().outcome().name())
        .param(kept.decision().reason())
        .param(score == null ? null : score.sum())
        .param(score == null ? null : score.divisor())
        .param(kept.scorecards())
        .param(line == null ? null : line.sum())
        .param(line == null ? null : line.divisor())
        .param(kept.decision().by().value())
        .param(SqlTime.of(kept.decision().at()))
        .update();
  }

  /** By when they were decided. */
  Map<EntryId, Kept> map(EditionId edition) {
    Map<EntryId, Kept> kept = new LinkedHashMap<>();
    jdbc.sql("select * from jury_late_judging where edition_id = ? order by decided_at, entry_id")
        .param(edition.value())
        .query((row, number) -> kept(row))
        .list()
        .forEach(one -> kept.put(one.entry(), one));
    return kept;
  }

  Optional<Kept> find(EntryId entry) {
    return jdbc.sql("select * from jury_late_judging where entry_id = ?")
        .param(entry.value())
        .query((row, number) -> kept(row))
        .optional();
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        new EntryId(row.getString("entry_id")),
        new LateJudging.Decision(
            LateOutcome.valueOf(row.getString("outcome")),
            row.getString("reason"),
            new PersonId(row.getString("decided_by")),
            SqlTime.get(row, "decided_at")),
        score(row.getBigDecimal("score_sum"), row.getInt("score_divisor")),
        row.getInt("scorecards"),
        score(row.getBigDecimal("line_sum"), row.getInt("line_divisor")));
  }

  private static @Nullable ExactScore score(@Nullable BigDecimal sum, int divisor) {
    return sum == null ? null : new ExactScore(sum, divisor);
  }
}
