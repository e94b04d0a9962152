package org.plenary.group;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of seats in bodies. */
@Repository
class SeatRows {

  private static final String SELECT = "select * from group_body_seat ";

  private final JdbcClient jdbc;

  SeatRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(BodySeat seat, PersonId by) {
    jdbc.sql(
            """
            insert into group_body_seat
              (id, body_id, person_id, seat_role, invited_name, invited_email, invited_by,
               invited_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(SeatColumns.values(seat, by))
        .update();
  }

  Optional<BodySeat> find(SeatId id) {
    return jdbc.sql(SELECT + "where id = ?").param(id.value()).query(SeatColumns::read).optional();
  }

  /** Every seat of a body, those that were left last. */
  List<BodySeat> list(BodyId body) {
    return list(
        "where body_id = ? order by case when left_at is null then 0 else 1 end, invited_at, id",
        body.value());
  }

  /** Seats this person was asked to take or holds. */
  List<BodySeat> listOpen(PersonId person) {
    return list("where person_id = ? and left_at is null order by invited_at, id", person.value());
  }

  /** The seats of everybody who speaks for one of the bodies there are. */
  List<BodySeat> listSpeakers() {
    return list("where left_at is null and seat_role <> 'REVIEWER' order by invited_at, id");
  }

  List<BodySeat> listOpen(Collection<BodyId> bodies) {
    if (bodies.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(SELECT + "where body_id in (:ids) and left_at is null order by invited_at, id")
        .param("ids", bodies.stream().map(BodyId::value).toList())
        .query(SeatColumns::read)
        .list();
  }

  private List<BodySeat> list(String which, Object... values) {
    return jdbc.sql(SELECT + which).params(values).query(SeatColumns::read).list();
  }

  Optional<BodySeat> findOpen(BodyId body, PersonId person) {
    return jdbc.sql(SELECT + "where body_id = ? and person_id = ? and left_at is null")
        .params(body.value(), person.value())
        .query(SeatColumns::read)
        .optional();
  }

  boolean join(SeatId id, Instant at) {
    return jdbc.sql(
                "update group_body_seat set joined_at = ? where id = ? and joined_at is null and"
                    + " left_at is null")
            .params(SqlTime.of(at), id.value())
            .update()
        == 1;
  }

  boolean leave(SeatId id, Instant at, String reason) {
    return jdbc.sql(
                "update group_body_seat set left_at = ?, left_reason = ? where id = ? and left_at"
                    + " is null")
            .params(SqlTime.of(at), reason, id.value())
            .update()
        == 1;
  }

  void setRole(SeatId id, SeatRole role) {
    jdbc.sql("update group_body_seat set seat_role = ? where id = ?")
        .params(role.name(), id.value())
        .update();
  }

  void setInnerDays(SeatId id, @Nullable Integer days) {
    jdbc.sql("update group_body_seat set inner_days = :days where id = :id")
        .param("days", days)
        .param("id", id.value())
        .update();
  }

  void erase(PersonId person, String code) {
    jdbc.sql("update group_body_seat set invited_name = ?, invited_email = ? where person_id = ?")
        .params(code, code, person.value())
        .update();
  }
}
