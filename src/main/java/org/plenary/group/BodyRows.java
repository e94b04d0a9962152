package org.plenary.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of bodies. */
@Repository
class BodyRows {

  private final JdbcClient jdbc;

  BodyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Body body, PersonId by, Instant at) {
    jdbc.sql(
            """
            insert into group_body
              (id, kind, name, country, region, inner_days, added_at, added_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            body.id().value(),
            body.kind().name(),
            body.name(),
            body.country(),
            body.region(),
            body.innerDays(),
            SqlTime.of(at),
            by.value())
        .update();
  }

  void update(Body body) {
    jdbc.sql("update group_body set kind = ?, name = ?, country = ?, region = ? where id = ?")
        .params(body.kind().name(), body.name(), body.country(), body.region(), body.id().value())
        .update();
  }

  void setInnerDays(BodyId id, int days) {
    jdbc.sql("update group_body set inner_days = ? where id = ?").params(days, id.value()).update();
  }

  void close(BodyId id, Instant at) {
    jdbc.sql("update group_body set closed_at = ? where id = ?")
        .params(SqlTime.of(at), id.value())
        .update();
  }

  void reopen(BodyId id) {
    jdbc.sql("update group_body set closed_at = null where id = ?").param(id.value()).update();
  }

  Optional<Body> find(BodyId id) {
    return jdbc.sql("select * from group_body where id = ?")
        .param(id.value())
        .query(BodyRows::map)
        .optional();
  }

  /** Holds the body until the transaction ends: of two who change its seats, one waits. */
  Optional<Body> lock(BodyId id) {
    return jdbc.sql("select * from group_body where id = ? for update")
        .param(id.value())
        .query(BodyRows::map)
        .optional();
  }

  Optional<Body> find(String name, String country) {
    return jdbc
        .sql("select * from group_body where name = ? and country = ?")
        .params(name, country)
        .query(BodyRows::map)
        .stream()
        .findFirst();
  }

  List<Body> list() {
    return jdbc.sql("select * from group_body order by name, id").query(BodyRows::map).list();
  }

  List<Body> list(Collection<BodyId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return jdbc.sql("select * from group_body where id in (:ids) order by name, id")
        .param("ids", ids.stream().map(BodyId::value).distinct().toList())
        .query(BodyRows::map)
        .list();
  }

  private static Body map(ResultSet row, int number) throws SQLException {
    return new Body(
        new BodyId(row.getString("id")),
        BodyKind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("country"),
        row.getString("region"),
        row.getInt("inner_days"),
        row.getObject("closed_at") != null);
  }
}
