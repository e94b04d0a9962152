package org.plenary.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class DatabaseCopiesTest {

  private final SingleConnectionDataSource source =
      new SingleConnectionDataSource("jdbc:h2:mem:;MODE=MySQL", true);
  private final JdbcTemplate jdbc = new JdbcTemplate(source);
  private final DatabaseCopies copies = new DatabaseCopies(jdbc);

  @BeforeEach
  void fill() {
    jdbc.execute("create table city (no bigint auto_increment primary key, name varchar(10))");
    jdbc.execute("create table street (city bigint not null references city (no))");
    jdbc.update("insert into city (name) values ('Seoul'), ('Quito')");
    jdbc.update("insert into street values (2)");
    copies.keep("start");
  }

  @AfterEach
  void close() {
    source.destroy();
  }

  @Test
  void putsBackWhatWasChangedAddedAndTakenAway() {
    jdbc.update("delete from street");
    jdbc.update("update city set name = 'Lagos' where no = 1");
    jdbc.update("insert into city (name) values ('Cairo')");

    copies.putBack("start");

    assertThat(jdbc.queryForList("select name from city order by no", String.class))
        .containsExactly("Seoul", "Quito");
    assertThat(jdbc.queryForList("select city from street", Long.class)).containsExactly(2L);
  }

  @Test
  void countsOnAndRefusesWhatHasNoPlaceAsBefore() {
    jdbc.update("insert into city (name) values ('Cairo')");
    copies.putBack("start");

    jdbc.update("insert into city (name) values ('Lima')");

    assertThat(jdbc.queryForObject("select no from city where name = 'Lima'", Long.class))
        .isEqualTo(3);
    assertThatThrownBy(() -> jdbc.update("insert into street values (9)"))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void knowsItsCopies() {
    assertThat(copies.has("start")).isTrue();
    assertThat(copies.has("end")).isFalse();
  }
}
