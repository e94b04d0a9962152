package org.plenary.entry;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which lines of which files brought in which entries. */
@Repository
class ImportedRows {

  private final JdbcClient jdbc;

  ImportedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Fails where another brought in the same line, or one of the same reference, a moment ago. */
  void insert(EntryRecord entry, ListedEntry listed, String file, PersonId by, Instant at) {
    jdbc.sql(
            """
            insert into entry_imported
              (entry_id, edition_id, file_name, line, reference, row_sha256, imported_by, imported_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            entry.id,
            entry.editionId,
            file,
            listed.line(),
            listed.reference().isEmpty() ? null : listed.reference(),
            listed.sha256(),
            by.value(),
            SqlTime.of(at))
        .update();
  }

  /** The references that were taken, each with the number of its line; one statement. */
  Known known(EditionId edition) {
    Map<String, String> references = new HashMap<>();
    Map<String, String> lines = new HashMap<>();
    jdbc.sql("select entry_id, reference, row_sha256 from entry_imported where edition_id = ?")
        .param(edition.value())
        .query(
            row -> {
              lines.put(row.getString("row_sha256"), row.getString("entry_id"));
              if (row.getString("reference") != null) {
                references.put(row.getString("reference"), row.getString("entry_id"));
              }
            });
    return new Known(references, lines);
  }

  /** The entry of each reference and of each line. */
  record Known(Map<String, String> references, Map<String, String> lines) {}

  Optional<ImportOrigin> find(EntryId entry) {
    return jdbc.sql("select * from entry_imported where entry_id = ?")
        .param(entry.value())
        .query(
            (row, number) ->
                new ImportOrigin(
                    row.getString("file_name"),
                    row.getInt("line"),
                    row.getString("reference") == null ? "" : row.getString("reference"),
                    new PersonId(row.getString("imported_by")),
                    SqlTime.get(row, "imported_at")))
        .optional();
  }
}
