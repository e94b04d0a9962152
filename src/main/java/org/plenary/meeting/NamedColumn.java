package org.plenary.meeting;

import org.plenary.identity.Erasure;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A column in which somebody's name may stand.
 *
 * @param where which rows, by one value
 */
record NamedColumn(String table, String name, String where) {

  /** Takes the name out of the texts that hold it, and leaves the others as they are. */
  void erase(JdbcClient jdbc, String value, Erasure gone) {
    jdbc
        .sql("select distinct " + name + " from " + table + " where " + where)
        .param(value)
        .query(String.class)
        .list()
        .stream()
        .filter(text -> text != null && !gone.of(text).equals(text))
        .forEach(text -> replace(jdbc, value, text, gone.of(text)));
  }

  private void replace(JdbcClient jdbc, String value, String text, String by) {
    jdbc.sql("update " + table + " set " + name + " = ? where " + where + " and " + name + " = ?")
        .params(by, value, text)
        .update();
  }
}
