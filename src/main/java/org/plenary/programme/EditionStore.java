package org.plenary.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.ConcurrentLruCache;

/** The rows behind the editions. */
@Repository
class EditionStore {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .findAndAddModules()
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  // Known by their whole content, so that no change, and none that was undone, is ever overlooked.
  private static final ConcurrentLruCache<String, Edition> PARSED =
      new ConcurrentLruCache<>(32, EditionStore::parse);

  private final JdbcClient jdbc;

  EditionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Edition> find(EditionId id) {
    return jdbc.sql("select content from programme_edition where id = ?")
        .param(id.value())
        .query(EditionStore::edition)
        .optional();
  }

  Optional<Edition> find(EditionId id, int revision) {
    return jdbc.sql("select content from programme_revision where edition_id = ? and revision = ?")
        .params(id.value(), revision)
        .query(EditionStore::edition)
        .optional();
  }

  Optional<Edition> findByCode(String code) {
    return jdbc.sql("select content from programme_edition where code = ?")
        .param(code)
        .query(EditionStore::edition)
        .optional();
  }

  List<Edition> list() {
    return jdbc.sql("select content from programme_edition").query(EditionStore::edition).list();
  }

  void insert(Edition edition, Instant now) {
    try {
      jdbc.sql(
              "insert into programme_edition (id, code, programme, state, revision, content,"
                  + " created_at) values (?, ?, ?, ?, ?, ?, ?)")
          .params(
              edition.id().value(),
              edition.code(),
              edition.programme(),
              edition.state().name(),
              edition.revision(),
              json(edition),
              utc(now))
          .update();
    } catch (DuplicateKeyException taken) {
      throw new CodeRefused("code-taken", edition.code());
    }
  }

  /** False, and nothing written, when somebody saved after this revision was read. */
  boolean update(Edition edition, int basedOn) {
    return 1
        == jdbc.sql(
                "update programme_edition set state = ?, revision = ?, content = ?"
                    + " where id = ? and revision = ?")
            .params(
                edition.state().name(),
                edition.revision(),
                json(edition),
                edition.id().value(),
                basedOn)
            .update();
  }

  void freeze(Edition edition, Instant now) {
    jdbc.sql(
            "insert into programme_revision (edition_id, revision, content, frozen_at)"
                + " values (?, ?, ?, ?)")
        .params(edition.id().value(), edition.revision(), json(edition), utc(now))
        .update();
  }

  static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static Edition edition(ResultSet row, int number) throws SQLException {
    return PARSED.get(row.getString("content"));
  }

  private static Edition parse(String content) {
    try {
      return JSON.readValue(content, Edition.class);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String json(Edition edition) {
    try {
      return JSON.writeValueAsString(edition);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
