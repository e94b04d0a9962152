package org.plenary.milestone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of milestones. The columns of the first plan are written once and never again. */
@Component
class MilestoneRows {

  private final JdbcClient jdbc;

  MilestoneRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Milestone milestone) {
    PersonId owner = milestone.owner();
    jdbc.sql(
            """
            insert into milestone_milestone (id, plan_id, line, name, kind, owner_name, owner_id,
              first_from, first_through, first_wording,
              forecast_from, forecast_through, forecast_wording, forecast_at,
              started_on, met_on, dropped_on, delivered, link, follows, is_settled, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            milestone.id().value(),
            milestone.plan().value(),
            milestone.line(),
            milestone.name(),
            milestone.kind(),
            milestone.ownerName(),
            owner == null ? null : owner.value(),
            milestone.first().from(),
            milestone.first().through(),
            milestone.first().wording(),
            milestone.forecast().from(),
            milestone.forecast().through(),
            milestone.forecast().wording(),
            SqlTime.of(milestone.forecastAt()),
            milestone.startedOn(),
            milestone.metOn(),
            milestone.droppedOn(),
            milestone.delivered(),
            milestone.link(),
            milestone.follows(),
            milestone.isSettled(),
            milestone.version())
        .update();
  }

  /** Makes room for a line. */
  void shiftFrom(PlanId plan, int line) {
    jdbc.sql("update milestone_milestone set line = line + 1 where plan_id = ? and line >= ?")
        .params(plan.value(), line)
        .update();
  }

  /** Everything but the first plan; false, and nothing written, when somebody wrote meanwhile. */
  boolean update(Milestone milestone) {
    PersonId owner = milestone.owner();
    return 1
        == jdbc.sql(
                """
                update milestone_milestone
                   set name = ?, kind = ?, owner_name = ?, owner_id = ?, forecast_from = ?,
                       forecast_through = ?, forecast_wording = ?, forecast_at = ?,
                       started_on = ?, met_on = ?, dropped_on = ?, delivered = ?, link = ?,
                       is_settled = ?, version = version + 1
                 where id = ? and version = ?
                """)
            .params(
                milestone.name(),
                milestone.kind(),
                milestone.ownerName(),
                owner == null ? null : owner.value(),
                milestone.forecast().from(),
                milestone.forecast().through(),
                milestone.forecast().wording(),
                SqlTime.of(milestone.forecastAt()),
                milestone.startedOn(),
                milestone.metOn(),
                milestone.droppedOn(),
                milestone.delivered(),
                milestone.link(),
                milestone.isSettled(),
                milestone.id().value(),
                milestone.version())
            .update();
  }

  Optional<Milestone> find(MilestoneId id) {
    return jdbc.sql("select * from milestone_milestone where id = ?")
        .param(id.value())
        .query(MilestoneRows::map)
        .optional();
  }

  List<Milestone> list(PlanId plan) {
    return jdbc.sql("select * from milestone_milestone where plan_id = ? order by line")
        .param(plan.value())
        .query(MilestoneRows::map)
        .list();
  }

  List<Milestone> list() {
    return jdbc.sql("select * from milestone_milestone order by line")
        .query(MilestoneRows::map)
        .list();
  }

  List<Milestone> listFollowing() {
    return jdbc.sql("select * from milestone_milestone where follows is not null order by line")
        .query(MilestoneRows::map)
        .list();
  }

  Set<MilestoneId> filterFollowing(Collection<MilestoneId> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    return jdbc.sql("select id from milestone_milestone where id in (:ids) and follows is not null")
        .param("ids", ids.stream().map(MilestoneId::value).toList())
        .query((row, number) -> new MilestoneId(row.getString(1)))
        .set();
  }

  List<Milestone> listOwedBy(PersonId person) {
    return jdbc.sql(
            """
            select m.* from milestone_milestone m join milestone_plan p on p.id = m.plan_id
             where m.owner_id = ? or m.owner_id is null and p.lead_id = ?
            """)
        .params(person.value(), person.value())
        .query(MilestoneRows::map)
        .list();
  }

  Map<MilestoneId, String> names(Collection<MilestoneId> ids) {
    return words("select id, name from milestone_milestone where id in (:ids)", ids);
  }

  Map<MilestoneId, String> planNames(Collection<MilestoneId> ids) {
    return words(
        """
        select m.id, p.name from milestone_milestone m
        join milestone_plan p on p.id = m.plan_id where m.id in (:ids)
        """,
        ids);
  }

  private Map<MilestoneId, String> words(String sql, Collection<MilestoneId> ids) {
    Map<MilestoneId, String> words = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql(sql)
          .param("ids", ids.stream().map(MilestoneId::value).toList())
          .query(
              row -> {
                words.put(new MilestoneId(row.getString(1)), row.getString(2));
              });
    }
    return words;
  }

  private static Milestone map(ResultSet row, int number) throws SQLException {
    String owner = row.getString("owner_id");
    return new Milestone(
        new MilestoneId(row.getString("id")),
        new PlanId(row.getString("plan_id")),
        row.getInt("line"),
        row.getString("name"),
        row.getString("kind"),
        row.getString("owner_name"),
        owner == null ? null : new PersonId(owner),
        window(row, "first"),
        window(row, "forecast"),
        SqlTime.get(row, "forecast_at"),
        row.getObject("started_on", LocalDate.class),
        row.getObject("met_on", LocalDate.class),
        row.getObject("dropped_on", LocalDate.class),
        row.getString("delivered"),
        row.getString("link"),
        row.getString("follows"),
        row.getBoolean("is_settled"),
        row.getInt("version"));
  }

  private static Window window(ResultSet row, String which) throws SQLException {
    return new Window(
        row.getObject(which + "_from", LocalDate.class),
        row.getObject(which + "_through", LocalDate.class),
        row.getString(which + "_wording"));
  }
}
