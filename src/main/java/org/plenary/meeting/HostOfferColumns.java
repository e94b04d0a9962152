package org.plenary.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.group.BodyId;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;

/** The columns of an offer to host, in the order its statements name them. */
final class HostOfferColumns {

  private HostOfferColumns() {}

  static Stream<Object> values(HostTerms terms) {
    return Stream.of(
        terms.kind().name(),
        terms.host(),
        terms.city(),
        terms.country(),
        terms.from(),
        terms.through(),
        terms.capacity(),
        terms.pays(),
        terms.languages(),
        terms.accessibility(),
        terms.visaHelp());
  }

  private static @Nullable BodyId body(ResultSet row) throws SQLException {
    String id = row.getString("body_id");
    return id == null ? null : new BodyId(id);
  }

  static HostOffer read(ResultSet row, int number) throws SQLException {
    return new HostOffer(
        new HostOfferId(row.getString("id")),
        new HostingId(row.getString("hosting_id")),
        new PersonId(row.getString("person_id")),
        body(row),
        new HostTerms(
            HostKind.valueOf(row.getString("host_kind")),
            row.getString("host_name"),
            row.getString("city"),
            row.getString("country"),
            row.getObject("from_on", LocalDate.class),
            row.getObject("through_on", LocalDate.class),
            row.getInt("capacity"),
            row.getString("pays"),
            row.getString("languages"),
            row.getString("accessibility"),
            row.getString("visa_help")),
        SqlTime.get(row, "offered_at"),
        HostOffer.State.valueOf(row.getString("state")));
  }
}
