package org.plenary.consultation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.plenary.identity.PersonId;
import org.plenary.shared.Ids;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of whom the office reminded by hand. */
@Component
class NudgeRows {

  private final JdbcClient jdbc;

  NudgeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest of each, by the id of the body or person. */
  Map<String, Instant> latest(RoundId round) {
    Map<String, Instant> latest = new HashMap<>();
    jdbc.sql(
            """
            select whom, max(sent_at) as latest from consultation_nudge
            where round_id = ? group by whom
            """)
        .param(round.value())
        .query(
            row -> {
              latest.put(row.getString("whom"), SqlTime.get(row, "latest"));
            });
    return latest;
  }

  void insert(RoundId round, String whom, Instant at, PersonId by) {
    jdbc.sql("insert into consultation_nudge values (?, ?, ?, ?, ?)")
        .params(Ids.next(), round.value(), whom, SqlTime.of(at), by.value())
        .update();
  }
}
