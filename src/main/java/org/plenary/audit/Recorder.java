package org.plenary.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.plenary.shared.Commitment;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Trial;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes down everything that happens, in the transaction that makes it true. */
@Component
class Recorder {

  private final JdbcTemplate jdbc;
  private final Clock clock;

  Recorder(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @EventListener
  void on(DomainEvent event) {
    write(List.of(event));
  }

  /** Numbers taken in a trial would be missing for good, and look like lines taken away. */
  void write(List<? extends DomainEvent> events) {
    if (Trial.isOn()) {
      return;
    }
    jdbc.batchUpdate(
        """
        insert into audit_record
          (at, actor, event, subject_kind, subject_id, fact_json, fact_salt, fact_commitment)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        events.stream().map(this::row).toList());
  }

  private Object[] row(DomainEvent event) {
    String facts = FactJson.of(event.facts());
    Commitment commitment = Commitment.to(facts);
    return new Object[] {
      Timestamp.from(clock.instant()),
      event.actor(),
      event.getClass().getSimpleName(),
      event.subject().kind(),
      event.subject().id(),
      facts,
      commitment.salt(),
      commitment.sha256()
    };
  }
}
