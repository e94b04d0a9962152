package org.plenary.verdict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.entry.EntryId;
import org.plenary.identity.PersonId;
import org.plenary.jury.ExactScore;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of rankings that were used: kept to prove that they can be computed again. */
@Component
class RankingRows {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  RankingRows(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  void insert(
      EditionId edition,
      Ranking ranking,
      Set<EntryId> finalists,
      String departures,
      String ties,
      PersonId by,
      Instant at) {
    jdbc.sql("insert into jury_ranking values (?, ?, ?, ?, ?, ?, ?)")
        .param(edition.value())
        .param(ranking.formula())
        .param(ties)
        .param(departures)
        .param(by.value())
        .param(SqlTime.of(at))
        .param(ranking.normalisation())
        .update();
    batches.batchUpdate(
        "insert into jury_ranked_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ranking.all().toList(),
        100,
        (statement, score) -> {
          statement.setString(1, edition.value());
          statement.setString(2, score.entry().value());
          statement.setString(3, score.category());
          statement.setObject(4, score.isQuorate() ? score.place() : null);
          statement.setBigDecimal(5, score.mean().sum());
          statement.setInt(6, score.mean().divisor());
          statement.setInt(7, score.scorecards());
          statement.setBigDecimal(8, score.spread().rounded(4));
          statement.setBoolean(9, finalists.contains(score.entry()));
          NormalisedScore normalised = score.normalised();
          statement.setBigDecimal(10, normalised == null ? null : normalised.mean());
        });
  }

  boolean isConfirmed(EditionId edition) {
    return jdbc.sql("select count(*) from jury_ranking where edition_id = ?")
            .param(edition.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  Optional<ConfirmedRanking> find(EditionId edition) {
    List<ConfirmedRanking.Line> lines =
        jdbc.sql(
                """
                select * from jury_ranked_entry where edition_id = ?
                order by category, coalesce(place, 1000000), entry_id
                """)
            .param(edition.value())
            .query(RankingRows::line)
            .list();
    return jdbc.sql("select * from jury_ranking where edition_id = ?")
        .param(edition.value())
        .query(
            (row, number) ->
                new ConfirmedRanking(
                    row.getString("formula"),
                    row.getString("normalisation"),
                    row.getString("departures"),
                    row.getString("ties"),
                    new PersonId(row.getString("confirmed_by")),
                    SqlTime.get(row, "confirmed_at"),
                    lines))
        .optional();
  }

  private static ConfirmedRanking.Line line(ResultSet row, int number) throws SQLException {
    return new ConfirmedRanking.Line(
        new EntryId(row.getString("entry_id")),
        row.getString("category"),
        row.getInt("place"),
        new ExactScore(row.getBigDecimal("score_sum"), row.getInt("score_divisor")),
        row.getInt("scorecards"),
        row.getBigDecimal("spread"),
        row.getBigDecimal("normalised"),
        row.getBoolean("is_finalist"));
  }
}
