package org.plenary.support;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What an H2 database held at some instant, to be put back later: much quicker than filling it
 * again. Nothing else may write meanwhile. A copy is gone with its database.
 */
public final class DatabaseCopies {

  private static final String TABLES =
      "select table_name from information_schema.tables"
          + " where table_schema = '%s' and table_type = 'BASE TABLE'";

  private final JdbcTemplate jdbc;

  public DatabaseCopies(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public boolean has(String name) {
    return !jdbc.queryForList(
            "select 1 from information_schema.schemata where schema_name = ?", schema(name))
        .isEmpty();
  }

  /** Keeps every row there is under a name that has none yet. */
  public void keep(String name) {
    jdbc.execute("create schema \"" + schema(name) + '"');
    for (String table : tables("PUBLIC")) {
      if (!jdbc.queryForList("select 1 from " + in("PUBLIC", table) + " limit 1").isEmpty()) {
        jdbc.execute(
            "create table " + in(schema(name), table) + " as table " + in("PUBLIC", table));
      }
    }
  }

  /** Leaves exactly the rows of a copy, and counts on from its last number. */
  public void putBack(String name) {
    jdbc.execute("set referential_integrity false");
    try {
      tables("PUBLIC")
          .forEach(
              table -> jdbc.execute("truncate table " + in("PUBLIC", table) + " restart identity"));
      tables(schema(name))
          .forEach(
              table ->
                  jdbc.execute(
                      "insert into " + in("PUBLIC", table) + " table " + in(schema(name), table)));
    } finally {
      jdbc.execute("set referential_integrity true");
    }
  }

  private List<String> tables(String schema) {
    return jdbc.queryForList(TABLES.formatted(schema), String.class);
  }

  private static String schema(String name) {
    return "COPY " + name;
  }

  private static String in(String schema, String table) {
    return '"' + schema + "\".\"" + table + '"';
  }
}
