package org.plenary.award;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.plenary.entry.EntryId;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people who come to ceremonies. Theirs is the only table that names them. */
@Repository
class GuestRows {

  private record Row(EntryId entry, Guest guest) {}

  private final JdbcClient jdbc;

  GuestRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In the order they were named. */
  List<Guest> list(EntryId entry) {
    return map(List.of(entry)).getOrDefault(entry, List.of());
  }

  /** One statement for all the entries. */
  Map<EntryId, List<Guest>> map(Collection<EntryId> entries) {
    return entries.isEmpty()
        ? Map.of()
        : grouped(
            jdbc.sql("select * from entry_guest where entry_id in (:ids) order by entry_id, place")
                .param("ids", entries.stream().map(EntryId::value).toList())
                .query(GuestRows::row)
                .list());
  }

  /** Of all winners of an edition, and of those who were. */
  Map<EntryId, List<Guest>> map(EditionId edition) {
    return grouped(
        jdbc.sql("select * from entry_guest where edition_id = ? order by entry_id, place")
            .param(edition.value())
            .query(GuestRows::row)
            .list());
  }

  void replace(EntryId entry, EditionId edition, List<Guest> guests) {
    delete(entry);
    for (int place = 0; place < guests.size(); place++) {
      Guest guest = guests.get(place);
      jdbc.sql(
              "insert into entry_guest (id, entry_id, edition_id, place, name, guest_role, email,"
                  + " access_needs, diet, language_wanted, visa_letter, seat, confirmed_at)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(
              guest.id(),
              entry.value(),
              edition.value(),
              place,
              guest.name(),
              guest.role(),
              guest.email(),
              guest.needs().access(),
              guest.needs().diet(),
              guest.needs().language(),
              guest.needs().visaLetter(),
              guest.seat(),
              SqlTime.of(guest.confirmedAt()))
          .update();
    }
  }

  void confirm(EntryId entry, Instant at) {
    jdbc.sql("update entry_guest set confirmed_at = ? where entry_id = ? and confirmed_at is null")
        .params(SqlTime.of(at), entry.value())
        .update();
  }

  void delete(EntryId entry) {
    jdbc.sql("delete from entry_guest where entry_id = ?").param(entry.value()).update();
  }

  void delete(String guest) {
    jdbc.sql("delete from entry_guest where id = ?").param(guest).update();
  }

  /** Those that name somebody by this name or address, anywhere. */
  List<EntryId> listNaming(String name, String email) {
    return jdbc.sql(
            """
            select distinct entry_id from entry_guest
             where lower(email) = lower(:email) or lower(name) like :name
                or lower(guest_role) like :name or lower(access_needs) like :name
                or lower(diet) like :name or lower(seat) like :name
            """)
        .param("email", email)
        .param("name", "%" + name.toLowerCase(java.util.Locale.ROOT) + "%")
        .query((row, number) -> new EntryId(row.getString(1)))
        .list();
  }

  private static Map<EntryId, List<Guest>> grouped(List<Row> rows) {
    return rows.stream().collect(groupingBy(Row::entry, mapping(Row::guest, toList())));
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new EntryId(row.getString("entry_id")),
        new Guest(
            row.getString("id"),
            row.getString("name"),
            row.getString("guest_role"),
            row.getString("email"),
            new GuestNeeds(
                row.getString("access_needs"),
                row.getString("diet"),
                row.getString("language_wanted"),
                row.getBoolean("visa_letter")),
            row.getString("seat"),
            SqlTime.find(row, "confirmed_at")));
  }
}
