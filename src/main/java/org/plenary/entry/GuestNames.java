package org.plenary.entry;

import java.util.List;
import org.plenary.programme.EditionId;
import org.plenary.programme.RetainedThings;
import org.plenary.programme.RetentionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who came to the ceremony and what they needed. How many came for each award stays. */
@Component
class GuestNames implements RetainedThings {

  private final GuestRows rows;
  private final JdbcClient jdbc;

  GuestNames(GuestRows rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  @Override
  public RetentionKind kind() {
    return RetentionKind.GUESTS;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Retained> list(EditionId edition) {
    return jdbc.sql(
            """
            select g.id, g.name, e.applicant from entry_guest g
              join entry_entry e on e.id = g.entry_id
             where g.edition_id = ? order by e.entry_number, g.place
            """)
        .param(edition.value())
        .query(
            (row, number) ->
                new Retained(
                    row.getString("id"),
                    row.getString("name") + " · " + row.getString("applicant")))
        .list();
  }

  @Override
  @Transactional
  public void remove(EditionId edition, String id, String by) {
    rows.delete(id);
  }
}
