package org.plenary.group;

import java.time.Instant;
import java.util.List;
import org.plenary.identity.PersonId;
import org.plenary.shared.Ids;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of governments' contacts for a call. */
@Repository
class FocalPointRows {

  private final JdbcClient jdbc;

  FocalPointRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(GroupId group, PersonId person, String country, Instant at) {
    jdbc.sql(
            """
            insert into group_focal_point (id, group_id, person_id, country, added_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(Ids.next(), group.value(), person.value(), country, SqlTime.of(at))
        .update();
  }

  void delete(GroupId group, PersonId person) {
    jdbc.sql("delete from group_focal_point where group_id = ? and person_id = ?")
        .params(group.value(), person.value())
        .update();
  }

  List<FocalPoint> list(GroupId group) {
    return jdbc.sql("select * from group_focal_point where group_id = ? order by country, added_at")
        .param(group.value())
        .query(
            (row, number) ->
                new FocalPoint(
                    group, new PersonId(row.getString("person_id")), row.getString("country")))
        .list();
  }
}
