package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.support.MariaDb;
import org.plenary.support.OnMariaDb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The whole application comes up on an empty MariaDB database, and types what people type. */
@OnMariaDb
@SpringBootTest
@ActiveProfiles("test")
class MariaDbStartTest {

  @Autowired private JdbcClient jdbc;

  @Test
  void laysDownEveryTable() {
    assertThat(version()).containsIgnoringCase(MariaDb.isOurs() ? "mariadb" : "");
    assertThat(failedMigrations()).isZero();
  }

  @Test
  void keepsLettersOfFourBytes() {
    String rareNameAndFlag = "𠮷野家 🇰🇷";

    assertThat(
            jdbc.sql("select cast(? as char)").param(rareNameAndFlag).query(String.class).single())
        .isEqualTo(rareNameAndFlag);
    assertThat(tablesInAnotherCharacterSet()).isEmpty();
    assertThat(columnsInAnotherCharacterSet()).isEmpty();
  }

  private String version() {
    return jdbc.sql("select version()").query(String.class).single();
  }

  private long failedMigrations() {
    return jdbc.sql("select count(*) from flyway_schema_history where success = false")
        .query(Long.class)
        .single();
  }

  private List<String> columnsInAnotherCharacterSet() {
    return jdbc.sql(
            """
            select concat(table_name, '.', column_name) from information_schema.columns
            where table_schema = database() and table_name not like 'ACT\\_%'
            and character_set_name is not null and character_set_name <> 'utf8mb4'
            """)
        .query(String.class)
        .list();
  }

  /** The engine's own tables keep the character set of its makers: only ids go there. */
  private List<String> tablesInAnotherCharacterSet() {
    return jdbc.sql(
            """
            select table_name from information_schema.tables
            where table_schema = database() and table_name not like 'ACT\\_%'
            and table_collation not like 'utf8mb4%'
            """)
        .query(String.class)
        .list();
  }
}
