package org.plenary.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What all meetings of a guideline decided, for other modules that refer to it. */
@Service
@Transactional(readOnly = true)
public class TakenDecisions {

  private final JdbcClient jdbc;

  TakenDecisions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest first; nothing for those who may not read every meeting. One statement. */
  public List<TakenDecision> list(Person by, GuidelineId guideline) {
    if (!by.mayReadEverything()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select d.id, d.meeting_id, d.content, m.title, m.starts_at, m.zone
            from meeting_decision d join meeting_meeting m on m.id = d.meeting_id
            where m.guideline_id = ? order by m.starts_at desc, d.place
            """)
        .param(guideline.value())
        .query(TakenDecisions::read)
        .list();
  }

  private static TakenDecision read(ResultSet row, int number) throws SQLException {
    return new TakenDecision(
        row.getString("id"),
        new MeetingId(row.getString("meeting_id")),
        row.getString("title"),
        SqlTime.get(row, "starts_at").atZone(ZoneId.of(row.getString("zone"))).toLocalDate(),
        row.getString("content"));
  }
}
