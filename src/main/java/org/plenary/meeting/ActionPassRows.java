package org.plenary.meeting;

import java.util.List;
import org.plenary.identity.PersonId;
import org.plenary.shared.Ids;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of actions that went on to somebody else. */
@Repository
class ActionPassRows {

  private final JdbcClient jdbc;

  ActionPassRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(ActionPass pass) {
    jdbc.sql(
            """
            insert into meeting_action_pass
              (id, action_id, from_id, to_id, reason, passed_by, passed_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Ids.next(),
            pass.action().value(),
            pass.from().value(),
            pass.to().value(),
            pass.reason(),
            pass.by().value(),
            SqlTime.of(pass.at()))
        .update();
  }

  List<ActionPass> list(ActionId action) {
    return jdbc.sql("select * from meeting_action_pass where action_id = ? order by passed_at")
        .param(action.value())
        .query(
            (row, number) ->
                new ActionPass(
                    action,
                    new PersonId(row.getString("from_id")),
                    new PersonId(row.getString("to_id")),
                    row.getString("reason"),
                    new PersonId(row.getString("passed_by")),
                    SqlTime.get(row, "passed_at")))
        .list();
  }
}
