package org.plenary.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.PersonId;
import org.plenary.shared.Deadline;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked to be corrected, and what became of it. */
@Repository
class CorrectionRows {

  private final JdbcClient jdbc;

  CorrectionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Correction asked) {
    jdbc.sql(
            "insert into entry_correction (id, entry_id, version, asked_at, asked_by, due_at,"
                + " due_zone, due_wording, lapsed) values (?, ?, ?, ?, ?, ?, ?, ?, false)")
        .params(
            asked.id(),
            asked.entry().value(),
            asked.version(),
            SqlTime.of(asked.askedAt()),
            asked.askedBy().value(),
            SqlTime.of(asked.due().at()),
            asked.due().zone().getId(),
            asked.due().wording())
        .update();
    int position = 0;
    for (Defect defect : asked.defects()) {
      jdbc.sql(
              "insert into entry_defect (correction_id, position, field_key, remark)"
                  + " values (?, ?, ?, ?)")
          .params(asked.id(), position++, defect.fieldKey(), defect.remark())
          .update();
    }
  }

  void close(Correction asked, Instant at, boolean lapsed) {
    jdbc.sql("update entry_correction set closed_at = ?, lapsed = ? where id = ?")
        .params(SqlTime.of(at), lapsed, asked.id())
        .update();
  }

  Optional<Correction> findOpen(EntryId entry) {
    return list(entry).stream().filter(Correction::isOpen).findFirst();
  }

  /** Newest first. */
  List<Correction> list(EntryId entry) {
    return jdbc.sql("select * from entry_correction where entry_id = ? order by asked_at desc, id")
        .param(entry.value())
        .query((row, number) -> correction(row))
        .list();
  }

  private Correction correction(ResultSet row) throws SQLException {
    String id = row.getString("id");
    return new Correction(
        id,
        new EntryId(row.getString("entry_id")),
        row.getInt("version"),
        SqlTime.get(row, "asked_at"),
        new PersonId(row.getString("asked_by")),
        new Deadline(
            SqlTime.get(row, "due_at"),
            ZoneId.of(row.getString("due_zone")),
            row.getString("due_wording")),
        SqlTime.find(row, "closed_at"),
        row.getBoolean("lapsed"),
        defects(id));
  }

  private List<Defect> defects(String correction) {
    return jdbc.sql(
            "select field_key, remark from entry_defect where correction_id = ? order by position")
        .param(correction)
        .query((row, number) -> new Defect(row.getString("field_key"), row.getString("remark")))
        .list();
  }
}
