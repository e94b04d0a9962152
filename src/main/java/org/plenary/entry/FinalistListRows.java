package org.plenary.entry;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which lists of finalists are public, and whose applicants do not know yet what they say. */
@Repository
class FinalistListRows {

  private final JdbcClient jdbc;

  FinalistListRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether it was not public before. */
  boolean publish(EditionId edition, PersonId by, Instant at) {
    try {
      return jdbc.sql(
                  "insert into entry_finalist_list (edition_id, published_at, published_by)"
                      + " values (?, ?, ?)")
              .params(edition.value(), SqlTime.of(at), by.value())
              .update()
          == 1;
    } catch (DuplicateKeyException publicAlready) {
      return false;
    }
  }

  Optional<Instant> findPublishedAt(EditionId edition) {
    return jdbc.sql("select published_at from entry_finalist_list where edition_id = ?")
        .param(edition.value())
        .query((row, number) -> SqlTime.get(row, "published_at"))
        .optional();
  }

  /** Finalists and others whose mail has not been queued. */
  int countUntold(EditionId edition) {
    Set<EntryState> known = EnumSet.copyOf(EntryState.FINALISTS);
    known.add(EntryState.NOT_A_FINALIST);
    return jdbc.sql(
            """
            select count(*) from entry_entry where edition_id = :edition
               and state in (:known) and told_state not in (:known)
            """)
        .param("edition", edition.value())
        .param("known", known.stream().map(Enum::name).toList())
        .query(Integer.class)
        .single();
  }
}
