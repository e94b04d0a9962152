package org.plenary.entry;

import org.plenary.programme.EditionId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers the entries of each edition from 1 without a gap. */
@Repository
class SequenceRows {

  private final JdbcClient jdbc;

  SequenceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The row stays locked until the transaction ends, so a refused submission uses up no number. */
  int next(EditionId edition) {
    if (!advance(edition)) {
      begin(edition);
      advance(edition);
    }
    return jdbc.sql("select last_number from entry_sequence where edition_id = ?")
        .param(edition.value())
        .query(Integer.class)
        .single();
  }

  private boolean advance(EditionId edition) {
    return jdbc.sql("update entry_sequence set last_number = last_number + 1 where edition_id = ?")
            .param(edition.value())
            .update()
        == 1;
  }

  private void begin(EditionId edition) {
    try {
      jdbc.sql("insert into entry_sequence (edition_id, last_number) values (?, 0)")
          .param(edition.value())
          .update();
    } catch (DuplicateKeyException begunSince) {
      // Somebody else sent the very first entry at the same moment.
    }
  }
}
