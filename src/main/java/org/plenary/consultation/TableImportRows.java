package org.plenary.consultation;

import java.time.Instant;
import java.util.List;
import org.plenary.consultation.ImportedRow.Fate;
import org.plenary.shared.Ids;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that were read, with what became of their lines. */
@Component
class TableImportRows {

  private final JdbcClient jdbc;

  TableImportRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(
      RoundId round, String file, String sha256, String by, Instant at, List<ImportedRow> rows) {
    jdbc.sql(
            """
            insert into consultation_import (id, round_id, file_name, sha256, imported_by,
                imported_at, added, known, refused)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Ids.next(),
            round.value(),
            file,
            sha256,
            by,
            SqlTime.of(at),
            count(rows, Fate.ADDED) + count(rows, Fate.CHANGED),
            count(rows, Fate.KNOWN),
            count(rows, Fate.REFUSED))
        .update();
  }

  private static long count(List<ImportedRow> rows, Fate fate) {
    return rows.stream().filter(row -> row.fate() == fate).count();
  }
}
