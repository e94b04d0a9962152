package org.plenary.award;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.entry.EntryId;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** That winners said who comes, and how many: what stays when the names have gone. */
@Repository
class GuestReplyRows {

  private final JdbcClient jdbc;

  GuestReplyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Instant> find(EntryId entry) {
    return Optional.ofNullable(map(List.of(entry)).get(entry));
  }

  /** When each was answered, in one statement; those that were not are left out. */
  Map<EntryId, Instant> map(Collection<EntryId> entries) {
    Map<EntryId, Instant> answered = new HashMap<>();
    if (!entries.isEmpty()) {
      jdbc.sql("select entry_id, answered_at from entry_guest_reply where entry_id in (:ids)")
          .param("ids", entries.stream().map(EntryId::value).toList())
          .query(
              row -> {
                answered.put(
                    new EntryId(row.getString("entry_id")), SqlTime.get(row, "answered_at"));
              });
    }
    return answered;
  }

  void save(EntryId entry, EditionId edition, int guests, Instant at, PersonId by) {
    delete(entry);
    jdbc.sql(
            "insert into entry_guest_reply (entry_id, edition_id, guests, answered_at, answered_by)"
                + " values (?, ?, ?, ?, ?)")
        .params(entry.value(), edition.value(), guests, SqlTime.of(at), by.value())
        .update();
  }

  void delete(EntryId entry) {
    jdbc.sql("delete from entry_guest_reply where entry_id = ?").param(entry.value()).update();
  }
}
