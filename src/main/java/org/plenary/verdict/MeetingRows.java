package org.plenary.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.entry.EntryId;
import org.plenary.identity.PersonId;
import org.plenary.jury.JurorId;
import org.plenary.programme.EditionId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the panel's meeting. */
@Component
class MeetingRows {

  private final JdbcClient jdbc;

  MeetingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void replace(EditionId edition, Meeting meeting, PersonId by, Instant at) {
    for (String table : List.of("jury_meeting", "jury_attendance", "jury_recusal", "jury_vote")) {
      jdbc.sql("delete from " + table + " where edition_id = ?").param(edition.value()).update();
    }
    jdbc.sql("insert into jury_meeting values (?, ?, ?, ?, ?, 0)")
        .param(edition.value())
        .param(SqlTime.of(meeting.heldAt()))
        .param(meeting.minutes())
        .param(by.value())
        .param(SqlTime.of(at))
        .update();
    meeting.present().forEach(juror -> insertAttendance(edition, juror));
    meeting.recusals().forEach(recusal -> insertRecusal(edition, recusal));
    meeting.votes().forEach(vote -> insertVote(edition, vote));
  }

  void addRecusals(EditionId edition, List<Meeting.Recusal> added) {
    added.forEach(recusal -> insertRecusal(edition, recusal));
  }

  Optional<Meeting> find(EditionId edition) {
    return jdbc.sql("select * from jury_meeting where edition_id = ?")
        .param(edition.value())
        .query(
            (row, number) ->
                new Meeting(
                    SqlTime.get(row, "held_at"),
                    row.getString("minutes"),
                    present(edition),
                    recusals(edition),
                    votes(edition)))
        .optional();
  }

  private Set<JurorId> present(EditionId edition) {
    return jdbc.sql("select juror_id from jury_attendance where edition_id = ?")
        .param(edition.value())
        .query((row, number) -> new JurorId(row.getString(1)))
        .set();
  }

  private List<Meeting.Recusal> recusals(EditionId edition) {
    return jdbc.sql("select * from jury_recusal where edition_id = ? order by juror_id, entry_id")
        .param(edition.value())
        .query(
            (row, number) ->
                new Meeting.Recusal(
                    new JurorId(row.getString("juror_id")),
                    new EntryId(row.getString("entry_id")),
                    row.getString("reason")))
        .list();
  }

  private List<Meeting.Vote> votes(EditionId edition) {
    return jdbc.sql("select * from jury_vote where edition_id = ? order by slot, entry_id")
        .param(edition.value())
        .query(
            (row, number) ->
                new Meeting.Vote(
                    row.getString("slot"),
                    new EntryId(row.getString("entry_id")),
                    row.getInt("in_favour"),
                    row.getInt("against"),
                    row.getInt("abstained")))
        .list();
  }

  private void insertAttendance(EditionId edition, JurorId juror) {
    jdbc.sql("insert into jury_attendance values (?, ?)")
        .param(edition.value())
        .param(juror.value())
        .update();
  }

  private void insertRecusal(EditionId edition, Meeting.Recusal recusal) {
    jdbc.sql("insert into jury_recusal values (?, ?, ?, ?)")
        .param(edition.value())
        .param(recusal.juror().value())
        .param(recusal.entry().value())
        .param(recusal.reason())
        .update();
  }

  private void insertVote(EditionId edition, Meeting.Vote vote) {
    jdbc.sql("insert into jury_vote values (?, ?, ?, ?, ?, ?)")
        .param(edition.value())
        .param(vote.slot())
        .param(vote.entry().value())
        .param(vote.inFavour())
        .param(vote.against())
        .param(vote.abstained())
        .update();
  }
}
