package org.plenary.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.guideline.GuidelineId;
import org.plenary.shared.Deadline;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of meetings and their agendas. */
@Repository
class ExpertMeetingRows {

  private record Line(String meeting, AgendaItem item) {}

  private final JdbcClient jdbc;

  ExpertMeetingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Meeting meeting) {
    jdbc.sql(
            """
            insert into meeting_meeting
              (title, starts_at, ends_at, zone, wording, place, link, papers_days, state, version,
               id, guideline_id, minutes, minutes_version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0)
            """)
        .params(columns(meeting))
        .param(meeting.guideline().value())
        .update();
    insertAgenda(meeting);
  }

  void update(Meeting meeting) {
    jdbc.sql(
            """
            update meeting_meeting
            set title = ?, starts_at = ?, ends_at = ?, zone = ?, wording = ?, place = ?, link = ?,
              papers_days = ?, state = ?, version = ?
            where id = ?
            """)
        .params(columns(meeting))
        .update();
    jdbc.sql("delete from meeting_item where meeting_id = ?").param(meeting.id().value()).update();
    insertAgenda(meeting);
  }

  private static List<Object> columns(Meeting meeting) {
    return List.of(
        meeting.title(),
        SqlTime.of(meeting.starts().at()),
        SqlTime.of(meeting.endsAt()),
        meeting.starts().zone().getId(),
        meeting.starts().wording(),
        meeting.place(),
        meeting.link(),
        meeting.papersDays(),
        meeting.state().name(),
        meeting.version(),
        meeting.id().value());
  }

  private void insertAgenda(Meeting meeting) {
    int place = 1;
    for (AgendaItem item : meeting.agenda()) {
      jdbc.sql("insert into meeting_item values (?, ?, ?, ?, ?)")
          .params(meeting.id().value(), place++, item.title(), item.speaker(), item.minutes())
          .update();
    }
  }

  /** From one state to another; false where somebody else was first. */
  boolean move(MeetingId id, MeetingState from, MeetingState to) {
    return jdbc.sql("update meeting_meeting set state = ? where id = ? and state = ?")
            .params(to.name(), id.value(), from.name())
            .update()
        == 1;
  }

  void invited(MeetingId id, Instant at) {
    jdbc.sql("update meeting_meeting set invited_at = ? where id = ?")
        .params(SqlTime.of(at), id.value())
        .update();
  }

  /** Locks the meeting for the rest of the transaction. */
  Optional<Meeting> findLocked(MeetingId id) {
    jdbc.sql("select id from meeting_meeting where id = ? for update")
        .param(id.value())
        .query(String.class)
        .optional();
    return find(id);
  }

  Optional<Meeting> find(MeetingId id) {
    return read("where m.id = ?", List.of(id.value())).stream().findFirst();
  }

  List<Meeting> list() {
    return read("", List.of());
  }

  List<Meeting> list(GuidelineId guideline) {
    return read("where m.guideline_id = ?", List.of(guideline.value()));
  }

  /** The latest first. Two statements, however many there are. */
  private List<Meeting> read(String where, List<Object> values) {
    Map<String, List<AgendaItem>> agendas =
        jdbc
            .sql(
                "select i.* from meeting_item i join meeting_meeting m on m.id = i.meeting_id "
                    + where
                    + " order by i.meeting_id, i.place")
            .params(values)
            .query((row, number) -> new Line(row.getString("meeting_id"), item(row)))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Line::meeting, Collectors.mapping(Line::item, Collectors.toList())));
    return jdbc.sql(
            "select m.* from meeting_meeting m " + where + " order by m.starts_at desc, m.id")
        .params(values)
        .query((row, number) -> meeting(row, agendas.getOrDefault(row.getString("id"), List.of())))
        .list();
  }

  private static AgendaItem item(ResultSet row) throws SQLException {
    return new AgendaItem(row.getString("title"), row.getString("speaker"), row.getInt("minutes"));
  }

  private static Meeting meeting(ResultSet row, List<AgendaItem> agenda) throws SQLException {
    return new Meeting(
        new MeetingId(row.getString("id")),
        new GuidelineId(row.getString("guideline_id")),
        row.getString("title"),
        new Deadline(
            SqlTime.get(row, "starts_at"),
            ZoneId.of(row.getString("zone")),
            row.getString("wording")),
        SqlTime.get(row, "ends_at"),
        row.getString("place"),
        row.getString("link"),
        agenda,
        row.getInt("papers_days"),
        MeetingState.valueOf(row.getString("state")),
        row.getInt("version"),
        SqlTime.find(row, "invited_at"));
  }
}
