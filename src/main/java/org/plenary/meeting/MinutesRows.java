package org.plenary.meeting;

import java.time.Instant;
import java.util.List;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Minutes, which stand in the table of meetings. */
@Repository
class MinutesRows {

  private final JdbcClient jdbc;

  MinutesRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False where somebody else wrote since this version was read. */
  boolean write(MeetingId meeting, String text, int version) {
    return jdbc.sql(
                """
                update meeting_meeting set minutes = ?, minutes_version = minutes_version + 1
                where id = ? and minutes_version = ?
                """)
            .params(text, meeting.value(), version)
            .update()
        == 1;
  }

  /** True once for each time they were sent. */
  boolean told(MeetingId meeting, Instant at) {
    return jdbc.sql(
                """
                update meeting_meeting set minutes_told_at = ?
                where id = ? and minutes_told_at is null
                """)
            .params(SqlTime.of(at), meeting.value())
            .update()
        == 1;
  }

  void approved(MeetingId meeting, PersonId by, Instant at) {
    jdbc.sql("update meeting_meeting set approved_at = ?, approved_by = ? where id = ?")
        .params(SqlTime.of(at), by.value(), meeting.value())
        .update();
  }

  Minutes get(MeetingId meeting, List<Decision> decisions, List<MeetingAction> actions) {
    return jdbc.sql("select * from meeting_meeting where id = ?")
        .param(meeting.value())
        .query(
            (row, number) -> {
              String approver = row.getString("approved_by");
              return new Minutes(
                  row.getString("minutes"),
                  row.getInt("minutes_version"),
                  SqlTime.find(row, "minutes_sent_at"),
                  SqlTime.find(row, "approved_at"),
                  approver == null ? null : new PersonId(approver),
                  row.getBoolean("minutes_changed"),
                  decisions,
                  actions);
            })
        .single();
  }
}
