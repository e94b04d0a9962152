package org.plenary.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plenary.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

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

  /**
   * Editions hold their forms, so they are large: one that is known by its hash is not read again.
   */
  private static final int KNOWN = 32;

  private final JdbcClient jdbc;
  private final Map<String, Edition> known = Collections.synchronizedMap(new Recent());

  EditionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Edition> find(EditionId id) {
    return jdbc.sql("select id, sha256 from programme_edition where id = ?")
        .param(id.value())
        .query(this::known)
        .optional();
  }

  Optional<Edition> find(EditionId id, int revision) {
    return jdbc.sql("select content from programme_revision where edition_id = ? and revision = ?")
        .params(id.value(), revision)
        .query(EditionStore::edition)
        .optional();
  }

  Optional<Edition> findByCode(String code) {
    return jdbc.sql("select id, sha256 from programme_edition where code = ?")
        .param(code)
        .query(this::known)
        .optional();
  }

  /** Two statements at the most, however many there are. */
  List<Edition> list() {
    List<String> hashes =
        jdbc.sql("select sha256 from programme_edition").query(String.class).list();
    if (hashes.size() <= KNOWN && known.keySet().containsAll(hashes)) {
      return hashes.stream().map(known::get).filter(Objects::nonNull).toList();
    }
    return jdbc.sql("select content, sha256 from programme_edition").query(this::remember).list();
  }

  void insert(Edition edition, Instant now) {
    try {
      jdbc.sql(
              "insert into programme_edition (id, code, programme, state, revision, content,"
                  + " sha256, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
          .params(
              edition.id().value(),
              edition.code(),
              edition.programme(),
              edition.state().name(),
              edition.revision(),
              json(edition),
              sha256(json(edition)),
              SqlTime.of(now))
          .update();
    } catch (DuplicateKeyException taken) {
      throw new CodeRefused("code-taken", edition.code());
    }
  }

  /** False, and nothing written, when somebody saved after this revision was read. */
  boolean update(Edition edition, int basedOn) {
    return 1
        == jdbc.sql(
                "update programme_edition set state = ?, revision = ?, content = ?, sha256 = ?"
                    + " where id = ? and revision = ?")
            .params(
                edition.state().name(),
                edition.revision(),
                json(edition),
                sha256(json(edition)),
                edition.id().value(),
                basedOn)
            .update();
  }

  void freeze(Edition edition, Instant now) {
    jdbc.sql(
            "insert into programme_revision (edition_id, revision, content, frozen_at)"
                + " values (?, ?, ?, ?)")
        .params(edition.id().value(), edition.revision(), json(edition), SqlTime.of(now))
        .update();
  }

  /** By its hash, so that no change, and none that was undone, is ever overlooked. */
  private Edition known(ResultSet row, int number) throws SQLException {
    Edition edition = known.get(row.getString("sha256"));
    return edition == null ? read(row.getString("id")) : edition;
  }

  private Edition read(String id) {
    return jdbc.sql("select content, sha256 from programme_edition where id = ?")
        .param(id)
        .query(this::remember)
        .single();
  }

  /** By the hash of its row, which a migration may have marked without counting it anew. */
  private Edition remember(ResultSet row, int number) throws SQLException {
    Edition edition = edition(row, number);
    known.put(row.getString("sha256"), edition);
    return edition;
  }

  private static Edition edition(ResultSet row, int number) throws SQLException {
    return parse(row.getString("content"));
  }

  private static String sha256(String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  static Edition parse(String content) {
    try {
      return JSON.readValue(content, Edition.class);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String json(Edition edition) {
    try {
      return JSON.writeValueAsString(edition);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** The editions used last. */
  private static final class Recent extends LinkedHashMap<String, Edition> {

    Recent() {
      super(KNOWN, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Edition> eldest) {
      return size() > KNOWN;
    }
  }
}
