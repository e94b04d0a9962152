package org.plenary.programme;

import java.time.Instant;
import java.util.Optional;
import org.plenary.identity.Person;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows behind unpublished changes: one a person and edition. */
@Repository
class UnpublishedRows {

  private final JdbcClient jdbc;
  private final EditionStore store;

  UnpublishedRows(JdbcClient jdbc, EditionStore store) {
    this.jdbc = jdbc;
    this.store = store;
  }

  Optional<UnpublishedChange> find(Person by, EditionId id) {
    return jdbc.sql(
            "select revision, content from programme_unpublished"
                + " where edition_id = ? and person_id = ?")
        .params(id.value(), by.id().value())
        .query(
            (row, number) ->
                new UnpublishedChange(
                    store.find(id, row.getInt("revision")).orElseThrow(),
                    EditionStore.parse(row.getString("content"))))
        .optional();
  }

  void insert(Person by, Edition seen, Edition wanted, Instant now) {
    jdbc.sql(
            "insert into programme_unpublished (edition_id, person_id, revision, content,"
                + " changed_at) values (?, ?, ?, ?, ?)")
        .params(
            seen.id().value(),
            by.id().value(),
            seen.revision(),
            EditionStore.json(wanted),
            SqlTime.of(now))
        .update();
  }

  void delete(Person by, EditionId id) {
    jdbc.sql("delete from programme_unpublished where edition_id = ? and person_id = ?")
        .params(id.value(), by.id().value())
        .update();
  }
}
