package org.plenary.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;

/** A seat in a body as columns. */
final class SeatColumns {

  private SeatColumns() {}

  /** In the order in which a new seat is written. */
  static List<Object> values(BodySeat seat, PersonId by) {
    return List.of(
        seat.id().value(),
        seat.body().value(),
        seat.person().value(),
        seat.role().name(),
        seat.name(),
        seat.email(),
        by.value(),
        SqlTime.of(seat.invitedAt()));
  }

  static BodySeat read(ResultSet row, int number) throws SQLException {
    return new BodySeat(
        new SeatId(row.getString("id")),
        new BodyId(row.getString("body_id")),
        new PersonId(row.getString("person_id")),
        SeatRole.valueOf(row.getString("seat_role")),
        row.getString("invited_name"),
        row.getString("invited_email"),
        SqlTime.get(row, "invited_at"),
        SqlTime.find(row, "joined_at"),
        SqlTime.find(row, "left_at"),
        row.getObject("inner_days", Integer.class));
  }
}
