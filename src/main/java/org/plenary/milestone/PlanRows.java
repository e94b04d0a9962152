package org.plenary.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.plenary.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of work plans. */
@Component
class PlanRows {

  private final JdbcClient jdbc;

  PlanRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(WorkPlan plan, Instant madeAt) {
    jdbc.sql(
            """
            insert into milestone_plan (id, subject_kind, subject_id, name, zone, lead_id, made_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            plan.id().value(),
            plan.subject().kind(),
            plan.subject().id(),
            plan.name(),
            plan.zone().getId(),
            plan.lead().value(),
            SqlTime.of(madeAt))
        .update();
  }

  Optional<WorkPlan> find(PlanId id) {
    return jdbc.sql("select * from milestone_plan where id = ?")
        .param(id.value())
        .query(PlanRows::map)
        .optional();
  }

  Optional<WorkPlan> find(Subject subject) {
    return jdbc.sql("select * from milestone_plan where subject_kind = ? and subject_id = ?")
        .params(subject.kind(), subject.id())
        .query(PlanRows::map)
        .optional();
  }

  List<WorkPlan> list() {
    return jdbc.sql("select * from milestone_plan order by made_at desc, id")
        .query(PlanRows::map)
        .list();
  }

  private static WorkPlan map(ResultSet row, int number) throws SQLException {
    return new WorkPlan(
        new PlanId(row.getString("id")),
        new Subject(row.getString("subject_kind"), row.getString("subject_id")),
        row.getString("name"),
        ZoneId.of(row.getString("zone")),
        new PersonId(row.getString("lead_id")));
  }
}
