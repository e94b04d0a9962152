package org.plenary.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.PersonId;
import org.plenary.shared.Deadline;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of calls for experts, one a group. */
@Repository
class CallRows {

  private final JdbcClient jdbc;

  CallRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Call call) {
    jdbc.sql(
            """
            insert into group_call (group_id, opens_at, closes_at, zone, wording, seats)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            call.group().value(),
            SqlTime.of(call.opensAt()),
            SqlTime.of(call.closes().at()),
            call.closes().zone().getId(),
            call.closes().wording(),
            call.seats())
        .update();
  }

  void update(Call call) {
    jdbc.sql(
            """
            update group_call set opens_at = ?, closes_at = ?, zone = ?, wording = ?, seats = ?
            where group_id = ?
            """)
        .params(
            SqlTime.of(call.opensAt()),
            SqlTime.of(call.closes().at()),
            call.closes().zone().getId(),
            call.closes().wording(),
            call.seats(),
            call.group().value())
        .update();
  }

  boolean publish(GroupId group, Instant at) {
    return jdbc.sql(
                "update group_call set published_at = ? where group_id = ? and published_at is"
                    + " null")
            .params(SqlTime.of(at), group.value())
            .update()
        == 1;
  }

  boolean confirm(GroupId group, PersonId by, Instant at) {
    return jdbc.sql(
                """
                update group_call set confirmed_at = ?, confirmed_by = ?
                where group_id = ? and confirmed_at is null
                """)
            .params(SqlTime.of(at), by.value(), group.value())
            .update()
        == 1;
  }

  Optional<Call> find(GroupId group) {
    return jdbc.sql("select * from group_call where group_id = ?")
        .param(group.value())
        .query(CallRows::map)
        .optional();
  }

  List<Call> listPublished() {
    return jdbc.sql("select * from group_call where published_at is not null order by closes_at")
        .query(CallRows::map)
        .list();
  }

  List<Call> list() {
    return jdbc.sql("select * from group_call").query(CallRows::map).list();
  }

  private static Call map(ResultSet row, int number) throws SQLException {
    return new Call(
        new GroupId(row.getString("group_id")),
        SqlTime.get(row, "opens_at"),
        new Deadline(
            SqlTime.get(row, "closes_at"),
            ZoneId.of(row.getString("zone")),
            row.getString("wording")),
        row.getInt("seats"),
        SqlTime.find(row, "published_at"),
        SqlTime.find(row, "confirmed_at"));
  }
}
