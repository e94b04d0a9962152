package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine's tables hold no letters of four bytes, so nothing people type may get there. */
@PlayedPrizeTest
class EngineTextsTest {

  @Autowired private PlayedPrize prize;
  @Autowired private JdbcClient jdbc;

  @Test
  void holdsNothingThatSomebodyTyped() {
    List<String> found = new ArrayList<>();
    int filled = 0;
    for (var column : engineColumns()) {
      String table = column.get(0);
      String name = column.get(1);
      filled += count(table, name, "is not null");
      for (String typed :
          List.of(
              "select title from entry_entry",
              "select applicant from entry_entry",
              "select name from identity_person",
              "select email from identity_person")) {
        if (count(table, name, "in (" + typed + ")") > 0) {
          found.add(table + "." + name + " holds what is in: " + typed);
        }
      }
    }

    // It could leak: thousands of rows were written there while the prize was played.
    assertThat(filled).isGreaterThan(1000);
    assertThat(prize.judged.title()).isNotBlank();
    assertThat(found).isEmpty();
  }

  private int count(String table, String column, String condition) {
    return jdbc.sql("select count(*) from " + table + " where " + column + " " + condition)
        .query(Integer.class)
        .single();
  }

  private List<List<String>> engineColumns() {
    return jdbc.sql(
            """
            select table_name, column_name from information_schema.columns
            where table_name like 'ACT!_%' escape '!' and data_type like '%CHARACTER VARYING%'
            """)
        .query((row, number) -> List.of(row.getString(1), row.getString(2)))
        .list();
  }
}
