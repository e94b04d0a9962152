package org.plenary.audit;

import java.sql.Timestamp;
import java.time.Clock;
import org.plenary.shared.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down everything that happens, in the transaction that makes it true. */
@Component
class Recorder {

  private final JdbcClient jdbc;
  private final Clock clock;

  Recorder(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @EventListener
  void on(DomainEvent event) {
    jdbc.sql(
            """
            insert into audit_record (at, actor, event, subject_kind, subject_id, fact_json)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            Timestamp.from(clock.instant()),
            event.actor(),
            event.getClass().getSimpleName(),
            event.subject().kind(),
            event.subject().id(),
            FactJson.of(event.facts()))
        .update();
  }
}
