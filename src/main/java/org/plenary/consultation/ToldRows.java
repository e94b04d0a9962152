package org.plenary.consultation;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of whom rounds told that they are open. */
@Component
class ToldRows {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  ToldRows(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  Set<PersonId> told(RoundId round) {
    return new HashSet<>(
        jdbc.sql("select person_id from consultation_told where round_id = ?")
            .param(round.value())
            .query((row, number) -> new PersonId(row.getString(1)))
            .list());
  }

  /** Called with the round locked. */
  void insertAll(RoundId round, List<PersonId> people, Instant at) {
    batches.batchUpdate(
        "insert into consultation_told (round_id, person_id, told_at) values (?, ?, ?)",
        people.stream()
            .map(one -> new Object[] {round.value(), one.value(), SqlTime.of(at)})
            .toList());
  }
}
