package org.plenary.verdict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.plenary.programme.TieRung;
import org.plenary.shared.Ids;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what the panel or the chair decided on ties. */
@Component
class TieDecisionRows {

  private final JdbcClient jdbc;

  TieDecisionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(EditionId edition, TieDecision decision, PersonId by) {
    String ballot = Ids.next();
    decision
        .votes()
        .forEach(
            (entry, votes) ->
                jdbc.sql(
                        """
                        insert into jury_tie_decision (id, ballot_id, edition_id, rung, entry_id,
                            votes, reason, decided_by, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                    .param(Ids.next())
                    .param(ballot)
                    .param(edition.value())
                    .param(decision.rung().name())
                    .param(entry.value())
                    .param(votes)
                    .param(decision.reason())
                    .param(by.value())
                    .param(SqlTime.of(decision.decidedAt()))
                    .update());
  }

  /** In the order they were taken. */
  List<TieDecision> list(EditionId edition) {
    Map<String, List<TieDecision>> ballots = new LinkedHashMap<>();
    jdbc.sql("select * from jury_tie_decision where edition_id = ? order by decided_at")
        .param(edition.value())
        .query(
            row -> {
              ballots
                  .computeIfAbsent(ballot(row), first -> new ArrayList<>())
                  .add(
                      new TieDecision(
                          TieRung.valueOf(row.getString("rung")),
                          Map.of(new EntryId(row.getString("entry_id")), row.getInt("votes")),
                          row.getString("reason"),
                          SqlTime.get(row, "decided_at")));
            });
    return ballots.values().stream().map(TieDecisionRows::together).toList();
  }

  /** What was decided before ballots had a number shares the rung and the instant. */
  private static String ballot(ResultSet row) throws SQLException {
    String ballot = row.getString("ballot_id");
    return ballot == null ? row.getString("rung") + SqlTime.get(row, "decided_at") : ballot;
  }

  private static TieDecision together(List<TieDecision> votes) {
    Map<EntryId, Integer> all = new LinkedHashMap<>();
    votes.forEach(one -> all.putAll(one.votes()));
    TieDecision first = votes.get(0);
    return new TieDecision(first.rung(), all, first.reason(), first.decidedAt());
  }
}
