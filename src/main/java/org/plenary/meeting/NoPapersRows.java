package org.plenary.meeting;

import java.time.Instant;
import java.util.Optional;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the table of meetings holds about papers that do not come. */
@Repository
class NoPapersRows {

  private final JdbcClient jdbc;

  NoPapersRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<NoPapers> find(MeetingId id) {
    return jdbc.sql(
            """
            select papers_none_at, papers_none_by, papers_none_reason from meeting_meeting
            where id = ? and papers_none_at is not null
            """)
        .param(id.value())
        .query(
            (row, number) ->
                new NoPapers(
                    SqlTime.get(row, "papers_none_at"),
                    new PersonId(row.getString("papers_none_by")),
                    row.getString("papers_none_reason")))
        .optional();
  }

  void set(MeetingId id, NoPapers none) {
    jdbc.sql(
            """
            update meeting_meeting
            set papers_none_at = ?, papers_none_by = ?, papers_none_reason = ? where id = ?
            """)
        .params(SqlTime.of(none.at()), none.by().value(), none.reason(), id.value())
        .update();
  }

  /** False where nobody had said so. */
  boolean clear(MeetingId id) {
    return jdbc.sql(
                """
                update meeting_meeting
                set papers_none_at = null, papers_none_by = null, papers_none_reason = ''
                where id = ? and papers_none_at is not null
                """)
            .param(id.value())
            .update()
        == 1;
  }

  /** Notes that the office was reminded; false where it was before. */
  boolean reminded(MeetingId id, Instant at) {
    return jdbc.sql(
                """
                update meeting_meeting set papers_reminded_at = ?
                where id = ? and papers_reminded_at is null
                """)
            .params(SqlTime.of(at), id.value())
            .update()
        == 1;
  }
}
