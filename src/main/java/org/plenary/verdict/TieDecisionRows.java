package org.plenary.verdict;

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
    decision
        .votes()
        .forEach(
            (entry, votes) ->
                jdbc.sql(
                        """
                        insert into jury_tie_decision (id, edition_id, rung, entry_id, votes,
                            reason, decided_by, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                    .param(Ids.next())
                    .param(edition.value())
                    .param(decision.rung().name())
                    .param(entry.value())
                    .param(votes)
                    .param(decision.reason())
                    .param(by.value())
                    .param(SqlTime.of(decision.decidedAt()))
                    .update());
  }

  /** One decision a row; a tie's rows share the rung and the instant. */
  List<TieDecision> list(EditionId edition) {
    return jdbc.sql("select * from jury_tie_decision where edition_id = ? order by decided_at")
        .param(edition.value())
        .query(
            (row, number) ->
                new TieDecision(
                    TieRung.valueOf(row.getString("rung")),
                    Map.of(new EntryId(row.getString("entry_id")), row.getInt("votes")),
                    row.getString("reason"),
                    SqlTime.get(row, "decided_at")))
        .list();
  }
}
