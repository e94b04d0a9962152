package org.plenary.entry;

import org.plenary.programme.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers the entries of each edition from 1 without a gap. */
@Repository
class SequenceRows {

  private final JdbcClient jdbc;

  SequenceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The row stays locked until the transaction ends, so a refused submission uses up no number. One
   * statement makes and counts: of several who sent the very first entries, each would otherwise
   * wait for the others.
   */
  int next(EditionId edition) {
    jdbc.sql(
            """
            insert into entry_sequence (edition_id, last_number) values (?, 1)
            on duplicate key update last_number = last_number + 1
            """)
        .param(edition.value())
        .update();
    return jdbc.sql("select last_number from entry_sequence where edition_id = ?")
        .param(edition.value())
        .query(Integer.class)
        .single();
  }
}
