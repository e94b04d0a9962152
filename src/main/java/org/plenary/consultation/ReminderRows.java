package org.plenary.consultation;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which reminders of a round went out. */
@Component
class ReminderRows {

  private final JdbcClient jdbc;

  ReminderRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Set<String> sent(RoundId round) {
    return new HashSet<>(
        jdbc.sql("select reminder from consultation_reminder where round_id = ?")
            .param(round.value())
            .query(String.class)
            .list());
  }

  /** Called with the round locked. */
  void insert(RoundId round, String key, Instant at) {
    jdbc.sql("insert into consultation_reminder (round_id, reminder, sent_at) values (?, ?, ?)")
        .params(round.value(), key, SqlTime.of(at))
        .update();
  }
}
