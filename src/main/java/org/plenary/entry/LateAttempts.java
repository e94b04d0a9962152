package org.plenary.entry;

import java.time.Instant;
import org.plenary.shared.Ids;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what came too late. Called when the refusal has undone everything else. */
@Component
class LateAttempts {

  /** What was late. */
  enum Kind {
    ENTRY,
    CORRECTION
  }

  private final JdbcClient jdbc;

  LateAttempts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional
  void note(EntryId entry, Kind kind, Instant arrivedAt) {
    jdbc.sql("insert into entry_late_attempt (id, entry_id, kind, arrived_at) values (?, ?, ?, ?)")
        .params(Ids.next(), entry.value(), kind.name(), SqlTime.of(arrivedAt))
        .update();
  }
}
