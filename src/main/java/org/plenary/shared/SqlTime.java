package org.plenary.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Instants as the database keeps them: date and time in UTC, whatever zone the machine is in. */
public final class SqlTime {

  private SqlTime() {}

  public static @Nullable LocalDateTime of(@Nullable Instant instant) {
    return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  public static Instant get(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(find(row, column));
  }

  /** Null where the column is empty. */
  public static @Nullable Instant find(ResultSet row, String column) throws SQLException {
    LocalDateTime stored = row.getObject(column, LocalDateTime.class);
    return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
  }
}
