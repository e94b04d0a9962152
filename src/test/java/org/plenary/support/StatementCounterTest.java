package org.plenary.support;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class StatementCounterTest {

  private final StatementCounter statements = new StatementCounter();
  private final JdbcClient jdbc = JdbcClient.create(watched());

  @Test
  void countsEachExecutionOnce() {
    int count =
        statements.countDuring(
            () -> {
              for (int row = 0; row < 3; row++) {
                jdbc.sql("select ?").param(row).query(Integer.class).single();
              }
            });

    assertThat(count).isEqualTo(3);
  }

  @Test
  void countsOnlyWhatTheActionSends() {
    jdbc.sql("select 1").query(Integer.class).single();

    assertThat(statements.during(() -> jdbc.sql("select 2").query(Integer.class).single()))
        .containsExactly("select 2");
  }

  private DataSource watched() {
    DataSource source = new DriverManagerDataSource("jdbc:h2:mem:");
    return (DataSource) statements.postProcessAfterInitialization(source, "dataSource");
  }
}
