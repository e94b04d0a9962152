package org.plenary.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.plenary.guideline.GuidelineId;
import org.plenary.shared.SqlTime;

/** What is to be hosted, read with its call and its host. */
final class HostingColumns {

  static final String SELECT =
      """
      select h.*, c.guideline_id, c.note, c.zone, c.opened_at, o.host_name, o.city, o.country
      from meeting_hosting h
      join meeting_host_call c on c.id = h.call_id
      left join meeting_host_offer o on o.id = h.host_offer_id
      """;

  private HostingColumns() {}

  static Hosting read(ResultSet row, int number) throws SQLException {
    String host = row.getString("host_offer_id");
    return new Hosting(
        new HostingId(row.getString("id")),
        new GuidelineId(row.getString("guideline_id")),
        row.getString("name"),
        row.getObject("from_on", LocalDate.class),
        row.getObject("through_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        ZoneId.of(row.getString("zone")),
        SqlTime.get(row, "opened_at"),
        LastDayMove.find(row),
        row.getString("note"),
        Hosting.State.valueOf(row.getString("state")),
        host == null
            ? null
            : new Hosting.Host(
                new HostOfferId(host),
                row.getString("host_name"),
                row.getString("city"),
                row.getString("country")),
        row.getString("reason"));
  }
}
