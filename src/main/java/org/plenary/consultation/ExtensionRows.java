package org.plenary.consultation;

import java.util.List;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every closing date a round has had. */
@Component
class ExtensionRows {

  private final JdbcClient jdbc;

  ExtensionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(RoundId round, Extension extension, String by) {
    jdbc.sql(
            """
            insert into consultation_extension (round_id, extension_number, closes_before,
                closes_after, reason, extended_by, extended_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            round.value(),
            list(round).size() + 1,
            SqlTime.of(extension.before()),
            SqlTime.of(extension.after()),
            extension.reason(),
            by,
            SqlTime.of(extension.at()))
        .update();
  }

  /** First to last. */
  List<Extension> list(RoundId round) {
    return jdbc.sql(
            "select * from consultation_extension where round_id = ? order by extension_number")
        .param(round.value())
        .query(
            (row, number) ->
                new Extension(
                    SqlTime.get(row, "closes_before"),
                    SqlTime.get(row, "closes_after"),
                    row.getString("reason"),
                    SqlTime.get(row, "extended_at")))
        .list();
  }
}
