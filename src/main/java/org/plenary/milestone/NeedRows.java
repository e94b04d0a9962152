package org.plenary.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what needs what. */
@Component
class NeedRows {

  private static final String OF_PLAN =
      """
      select n.* from milestone_need n join milestone_milestone m on m.id = n.milestone_id
       where m.plan_id = ?
      """;

  private final JdbcClient jdbc;

  NeedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Need need) {
    jdbc.sql("insert into milestone_need (milestone_id, needs_id, gap_days) values (?, ?, ?)")
        .params(need.milestone().value(), need.needs().value(), need.gapDays())
        .update();
  }

  boolean delete(MilestoneId milestone, MilestoneId needs) {
    return jdbc.sql("delete from milestone_need where milestone_id = ? and needs_id = ?")
            .params(milestone.value(), needs.value())
            .update()
        == 1;
  }

  List<Need> list(PlanId plan) {
    return jdbc.sql(OF_PLAN).param(plan.value()).query(NeedRows::map).list();
  }

  List<Need> list() {
    return jdbc.sql("select * from milestone_need").query(NeedRows::map).list();
  }

  private static Need map(ResultSet row, int number) throws SQLException {
    return new Need(
        new MilestoneId(row.getString("milestone_id")),
        new MilestoneId(row.getString("needs_id")),
        row.getInt("gap_days"));
  }
}
