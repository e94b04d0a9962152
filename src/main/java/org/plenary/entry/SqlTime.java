package org.plenary.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Instants as the database keeps them: without a zone, in UTC. */
final class SqlTime {

  private SqlTime() {}

  static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  static Instant get(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(instant(row, column));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    LocalDateTime at = row.getObject(column, LocalDateTime.class);
    return at == null ? null : at.toInstant(ZoneOffset.UTC);
  }
}
