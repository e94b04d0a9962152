package org.plenary.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every decision ever taken in a screening, round by round. */
@Repository
class ScreeningRows {

  private final JdbcClient jdbc;

  ScreeningRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(EntryId entry, ScreeningSeat seat) {
    ReasonCode reason = seat.reason();
    jdbc.sql(
            """
            insert into entry_screening (entry_id, round_number, seat, version, screener_id,
              verdict, reason_code, note, decided_at)
            values (:entry, :round, :seat, :version, :screener, :verdict, :reason, :note, :at)
            """)
        .param("entry", entry.value())
        .param("round", seat.round())
        .param("seat", seat.seat())
        .param("version", seat.version())
        .param("screener", seat.screener().value())
        .param("verdict", seat.verdict().name())
        .param("reason", reason == null ? null : reason.name())
        .param("note", seat.note())
        .param("at", SqlTime.of(seat.at()))
        .update();
  }

  /** The decisions of one round, by seat. */
  List<ScreeningSeat> list(EntryId entry, int round) {
    return jdbc.sql(
            "select * from entry_screening where entry_id = ? and round_number = ? order by seat")
        .params(entry.value(), round)
        .query((row, number) -> seat(row))
        .list();
  }

  /** Newest round first. */
  List<ScreeningSeat> list(EntryId entry) {
    return jdbc.sql(
            "select * from entry_screening where entry_id = ? order by round_number desc, seat")
        .param(entry.value())
        .query((row, number) -> seat(row))
        .list();
  }

  private static ScreeningSeat seat(ResultSet row) throws SQLException {
    String reason = row.getString("reason_code");
    return new ScreeningSeat(
        row.getInt("round_number"),
        row.getInt("seat"),
        row.getInt("version"),
        new PersonId(row.getString("screener_id")),
        Verdict.valueOf(row.getString("verdict")),
        reason == null ? null : ReasonCode.valueOf(reason),
        row.getString("note"),
        SqlTime.get(row, "decided_at"));
  }
}
