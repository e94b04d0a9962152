package org.plenary.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.plenary.shared.Ids;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of milestones. Lines are added, never changed. */
@Component
class ChangeRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  ChangeRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(
      MilestoneId milestone,
      MilestoneChange.Kind kind,
      String from,
      String to,
      String reason,
      String by) {
    jdbc.sql(
            """
            insert into milestone_change
              (id, milestone_id, kind, from_value, to_value, reason, changed_by, changed_at,
               line)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Ids.next(),
            milestone.value(),
            kind.name(),
            from,
            to,
            reason,
            by,
            SqlTime.of(clock.instant()),
            nextLine(milestone))
        .update();
  }

  private int nextLine(MilestoneId milestone) {
    return jdbc.sql(
            "select coalesce(max(line), 0) + 1 from milestone_change where milestone_id = ?")
        .param(milestone.value())
        .query(Integer.class)
        .single();
  }

  /** Newest first. */
  List<MilestoneChange> list(MilestoneId milestone) {
    return jdbc.sql(
            """
            select * from milestone_change where milestone_id = ?
            order by changed_at desc, line desc, id
            """)
        .param(milestone.value())
        .query(ChangeRows::map)
        .list();
  }

  private static MilestoneChange map(ResultSet row, int number) throws SQLException {
    return new MilestoneChange(
        MilestoneChange.Kind.valueOf(row.getString("kind")),
        row.getString("from_value"),
        row.getString("to_value"),
        row.getString("reason"),
        row.getString("changed_by"),
        SqlTime.get(row, "changed_at"));
  }
}
