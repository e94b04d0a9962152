package org.plenary.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.group.ExpertCapacity;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of those invited. */
@Repository
class InviteeRows {

  private final JdbcClient jdbc;

  InviteeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(MeetingId meeting, PersonId person, ExpertCapacity capacity) {
    jdbc.sql(
            """
            insert into meeting_invitee
              (meeting_id, person_id, capacity, answer, note, attendance)
            values (?, ?, ?, ?, '', ?)
            """)
        .params(
            meeting.value(),
            person.value(),
            capacity.name(),
            Reply.NONE.name(),
            Attendance.UNKNOWN.name())
        .update();
  }

  void answer(MeetingId meeting, PersonId person, Reply reply, String note, Instant at) {
    jdbc.sql(
            """
            update meeting_invitee set answer = ?, note = ?, answered_at = ?
            where meeting_id = ? and person_id = ?
            """)
        .params(reply.name(), note, SqlTime.of(at), meeting.value(), person.value())
        .update();
  }

  /** What was answered about another date says nothing about this one, which they hear of now. */
  void forgetAnswers(MeetingId meeting, Instant at) {
    jdbc.sql(
            """
            update meeting_invitee set answer = ?, answered_at = null, reminded_at = null
            where meeting_id = ?
            """)
        .params(Reply.NONE.name(), meeting.value())
        .update();
    jdbc.sql(
            """
            update meeting_invitee set told_at = ? where meeting_id = ? and told_at is not null
            """)
        .params(SqlTime.of(at), meeting.value())
        .update();
  }

  void attend(MeetingId meeting, PersonId person, Attendance attendance) {
    jdbc.sql("update meeting_invitee set attendance = ? where meeting_id = ? and person_id = ?")
        .params(attendance.name(), meeting.value(), person.value())
        .update();
  }

  /** True once. */
  boolean told(Invitee one, Instant at) {
    return once("told_at", one, at);
  }

  boolean reminded(Invitee one, Instant at) {
    return once("reminded_at", one, at);
  }

  private boolean once(String column, Invitee one, Instant at) {
    String same = "meeting_id = ? and person_id = ? and " + column + " is null";
    return jdbc.sql("update meeting_invitee set " + column + " = ? where " + same)
            .params(SqlTime.of(at), one.meeting().value(), one.person().value())
            .update()
        == 1;
  }

  Optional<Invitee> find(MeetingId meeting, PersonId person) {
    return list(meeting).stream().filter(one -> one.person().equals(person)).findFirst();
  }

  List<Invitee> list(MeetingId meeting) {
    return read("where meeting_id = ? order by person_id", meeting.value());
  }

  List<Invitee> listOf(PersonId person) {
    return read("where person_id = ?", person.value());
  }

  private List<Invitee> read(String where, String value) {
    return jdbc.sql("select * from meeting_invitee " + where)
        .param(value)
        .query(
            (row, number) ->
                new Invitee(
                    new MeetingId(row.getString("meeting_id")),
                    new PersonId(row.getString("person_id")),
                    ExpertCapacity.valueOf(row.getString("capacity")),
                    Reply.valueOf(row.getString("answer")),
                    row.getString("note"),
                    SqlTime.find(row, "answered_at"),
                    SqlTime.find(row, "told_at"),
                    row.getObject("reminded_at") != null,
                    Attendance.valueOf(row.getString("attendance"))))
        .list();
  }
}
