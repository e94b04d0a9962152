package org.plenary.jury;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what each juror looked at before saying that there are no further conflicts. */
@Component
class DeclaredRows {

  private final JdbcClient jdbc;

  DeclaredRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Each must be new to this juror. */
  void insert(JurorId juror, Collection<EntryId> entries, Instant at) {
    for (EntryId entry : entries) {
      jdbc.sql("insert into jury_declared_entry (juror_id, entry_id, declared_at) values (?, ?, ?)")
          .param(juror.value())
          .param(entry.value())
          .param(SqlTime.of(at))
          .update();
    }
  }

  Set<EntryId> list(JurorId juror) {
    return new HashSet<>(
        jdbc.sql("select entry_id from jury_declared_entry where juror_id = ?")
            .param(juror.value())
            .query((row, number) -> new EntryId(row.getString(1)))
            .list());
  }

  /** Of every juror who has declared anything. */
  Map<JurorId, Set<EntryId>> map(EditionId edition) {
    Map<JurorId, Set<EntryId>> declared = new HashMap<>();
    jdbc.sql(
            """
            select d.juror_id, d.entry_id from jury_declared_entry d
            join jury_juror j on j.id = d.juror_id where j.edition_id = ?
            """)
        .param(edition.value())
        .query(
            row -> {
              declared
                  .computeIfAbsent(new JurorId(row.getString(1)), juror -> new HashSet<>())
                  .add(new EntryId(row.getString(2)));
            });
    return declared;
  }
}
