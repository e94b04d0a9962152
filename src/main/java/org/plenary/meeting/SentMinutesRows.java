package org.plenary.meeting;

import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of minutes as they were sent; nothing in it changes. */
@Repository
class SentMinutesRows {

  private final JdbcClient jdbc;

  SentMinutesRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How often the minutes of this meeting were sent. */
  int count(MeetingId meeting) {
    return jdbc.sql("select count(*) from meeting_minutes_sent where meeting_id = ?")
        .param(meeting.value())
        .query(Integer.class)
        .single();
  }

  /** Keeps the words of now as those that are sent. */
  void keep(MeetingId meeting, String text, Instant at) {
    jdbc.sql("insert into meeting_minutes_sent values (?, ?, ?, ?)")
        .params(meeting.value(), count(meeting) + 1, SqlTime.of(at), text)
        .update();
    jdbc.sql(
            """
            update meeting_meeting
            set minutes_sent_at = ?, minutes_told_at = null, minutes_changed = false where id = ?
            """)
        .params(SqlTime.of(at), meeting.value())
        .update();
  }

  /** Minutes that were never sent may change unseen. */
  void changed(MeetingId meeting) {
    jdbc.sql(
            """
            update meeting_meeting set minutes_changed = true
            where id = ? and minutes_sent_at is not null
            """)
        .param(meeting.value())
        .update();
  }

  /** The latest first. */
  List<SentMinutes> list(MeetingId meeting, IntFunction<List<Decision>> decisions) {
    return jdbc.sql("select * from meeting_minutes_sent where meeting_id = ? order by sending desc")
        .param(meeting.value())
        .query(
            (row, number) ->
                new SentMinutes(
                    row.getInt("sending"),
                    SqlTime.get(row, "sent_at"),
                    row.getString("content"),
                    decisions.apply(row.getInt("sending"))))
        .list();
  }
}
