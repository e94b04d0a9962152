package org.plenary.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of expert working groups. */
@Repository
class GroupRows {

  private final JdbcClient jdbc;

  GroupRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(ExpertGroup group, Instant at) {
    jdbc.sql(
            """
            insert into group_expert_group (id, subject_id, name, zone, added_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            group.id().value(), group.subject(), group.name(), group.zone().getId(), SqlTime.of(at))
        .update();
  }

  void rename(GroupId id, String name) {
    jdbc.sql("update group_expert_group set name = ? where id = ?")
        .params(name, id.value())
        .update();
  }

  Optional<ExpertGroup> find(GroupId id) {
    return one("select * from group_expert_group where id = ?", id.value());
  }

  Optional<ExpertGroup> findOf(String subject) {
    return one("select * from group_expert_group where subject_id = ?", subject);
  }

  /** Holds the group until the transaction ends: who counts its places counts alone. */
  Optional<ExpertGroup> lock(GroupId id) {
    return one("select * from group_expert_group where id = ? for update", id.value());
  }

  List<ExpertGroup> list() {
    return jdbc.sql("select * from group_expert_group order by added_at desc, id")
        .query(GroupRows::map)
        .list();
  }

  private Optional<ExpertGroup> one(String sql, String value) {
    return jdbc.sql(sql).param(value).query(GroupRows::map).optional();
  }

  private static ExpertGroup map(ResultSet row, int number) throws SQLException {
    return new ExpertGroup(
        new GroupId(row.getString("id")),
        row.getString("subject_id"),
        row.getString("name"),
        ZoneId.of(row.getString("zone")));
  }
}
