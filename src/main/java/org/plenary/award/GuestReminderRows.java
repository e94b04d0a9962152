package org.plenary.award;

import java.time.Instant;
import java.util.Optional;
import org.plenary.entry.EntryId;
import org.plenary.identity.PersonId;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the office last asked a winner once more, and who did. */
@Repository
class GuestReminderRows {

  record Reminder(Instant at, PersonId by) {}

  private final JdbcClient jdbc;

  GuestReminderRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Reminder> find(EntryId entry) {
    return jdbc.sql("select * from entry_guest_reminder where entry_id = ?")
        .param(entry.value())
        .query(
            (row, number) ->
                new Reminder(
                    SqlTime.get(row, "reminded_at"), new PersonId(row.getString("reminded_by"))))
        .optional();
  }

  void save(EntryId entry, EditionId edition, Reminder reminder) {
    delete(entry);
    jdbc.sql(
            "insert into entry_guest_reminder (entry_id, edition_id, reminded_at, reminded_by)"
                + " values (?, ?, ?, ?)")
        .params(entry.value(), edition.value(), SqlTime.of(reminder.at()), reminder.by().value())
        .update();
  }

  void delete(EntryId entry) {
    jdbc.sql("delete from entry_guest_reminder where entry_id = ?").param(entry.value()).update();
  }
}
