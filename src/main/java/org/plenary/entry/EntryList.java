package org.plenary.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.EditionId;
import org.plenary.shared.NotFound;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office's list of an edition's entries: a page is one statement, the count another. */
@Service
public class EntryList {

  private final JdbcClient jdbc;

  EntryList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<EntryListItem> list(
      Person by,
      EditionId edition,
      EntryFilter filter,
      EntryOrder order,
      boolean descending,
      int offset,
      int limit) {
    requireReader(by, edition);
    EntryListSql sql = new EntryListSql(edition, filter, by.id());
    return jdbc.sql(
            EntryListSql.COLUMNS
                + sql.where()
                + " order by "
                + order.sql(descending)
                + " limit :limit offset :offset")
        .params(sql.values())
        .param("limit", limit)
        .param("offset", offset)
        .query(EntryList::item)
        .list();
  }

  public int count(Person by, EditionId edition, EntryFilter filter) {
    requireReader(by, edition);
    EntryListSql sql = new EntryListSql(edition, filter, by.id());
    return jdbc.sql("select count(*) from entry_entry e" + sql.where())
        .params(sql.values())
        .query(Integer.class)
        .single();
  }

  /** The countries something was sent from, for the filter. */
  public List<String> listCountries(Person by, EditionId edition) {
    return distinct(by, edition, "country");
  }

  public List<String> listRegions(Person by, EditionId edition) {
    return distinct(by, edition, "region");
  }

  private List<String> distinct(Person by, EditionId edition, String column) {
    requireReader(by, edition);
    return jdbc.sql(
            "select distinct %1$s from entry_entry where edition_id = ? and version > 0 order by %1$s"
                .formatted(column))
        .param(edition.value())
        .query(String.class)
        .list();
  }

  private static void requireReader(Person by, EditionId edition) {
    if (!by.mayReadEverything()) {
      throw new NotFound("entries", edition.value());
    }
  }

  private static EntryListItem item(ResultSet row, int number) throws SQLException {
    int seats = row.getInt("seats");
    return new EntryListItem(
        new EntryId(row.getString("id")),
        row.getInt("entry_number"),
        row.getString("title"),
        row.getString("applicant"),
        row.getString("city"),
        row.getString("country"),
        row.getString("region"),
        row.getString("category"),
        ApplicantType.valueOf(row.getString("applicant_type")),
        EntryState.valueOf(row.getString("state")),
        row.getString("receipt"),
        SqlTime.find(row, "submitted_at"),
        row.getString("award_slot"),
        seats,
        seats == 2 && row.getInt("verdicts") == 2,
        row.getInt("own") > 0,
        row.getString("proposed_category") != null,
        row.getBoolean("held_by_office"));
  }
}
