package org.plenary.adoption;

import java.util.List;
import org.plenary.identity.Erasure;
import org.plenary.identity.PersonalTraces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where somebody's name stands in the words of a clearance or a decision. That they cleared a text
 * stays, under the code of their account.
 */
@Component
class AdoptionTraces implements PersonalTraces {

  private static final List<String> COLUMNS =
      List.of("ground", "body", "words", "answers_for", "override_ground");

  private final JdbcClient jdbc;

  AdoptionTraces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void erase(Erasure gone) {
    COLUMNS.forEach(column -> erase("adoption_clearance", "id", column, gone));
    erase("adoption_amendment", "draft_id", "words", gone);
  }

  private void erase(String table, String key, String column, Erasure gone) {
    record Row(String id, String text) {}
    jdbc
        .sql("select " + key + ", " + column + " from " + table)
        .query((row, number) -> new Row(row.getString(1), row.getString(2)))
        .list()
        .stream()
        .filter(row -> !gone.of(row.text).equals(row.text))
        .forEach(
            row ->
                jdbc.sql("update " + table + " set " + column + " = ? where " + key + " = ?")
                    .params(gone.of(row.text), row.id)
                    .update());
  }
}
