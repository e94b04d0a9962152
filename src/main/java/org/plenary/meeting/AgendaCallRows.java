package org.plenary.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of calls for items of an agenda, and of what was proposed. */
@Repository
class AgendaCallRows {

  private final JdbcClient jdbc;

  AgendaCallRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(AgendaCall call, PersonId by) {
    jdbc.sql(
            """
            insert into meeting_agenda_call (meeting_id, due_on, note, opened_by, opened_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            call.meeting().value(),
            call.dueOn(),
            call.note(),
            by.value(),
            SqlTime.of(call.openedAt()))
        .update();
  }

  Optional<AgendaCall> find(MeetingId meeting) {
    return jdbc.sql("select * from meeting_agenda_call where meeting_id = ?")
        .param(meeting.value())
        .query(
            (row, number) ->
                new AgendaCall(
                    meeting,
                    row.getObject("due_on", LocalDate.class),
                    row.getString("note"),
                    SqlTime.get(row, "opened_at"),
                    LastDayMove.find(row)))
        .optional();
  }

  void extend(AgendaCall later) {
    LastDayMove move = later.moved();
    jdbc.sql(
            """
            update meeting_agenda_call
            set due_on = ?, extended_from = ?, extension_reason = ?, extended_at = ?
            where meeting_id = ?
            """)
        .params(
            later.dueOn(),
            move.before(),
            move.reason(),
            SqlTime.of(move.at()),
            later.meeting().value())
        .update();
  }

  void insert(AgendaProposal one) {
    jdbc.sql(
            """
            insert into meeting_agenda_proposal
              (id, meeting_id, title, why, minutes, person_id, proposed_at, state, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            one.id().value(),
            one.meeting().value(),
            one.title(),
            one.why(),
            one.minutes(),
            one.person().value(),
            SqlTime.of(one.proposedAt()),
            one.state().name(),
            one.reason())
        .update();
  }

  Optional<AgendaProposal> findLocked(ProposalId id) {
    return jdbc.sql("select * from meeting_agenda_proposal where id = ? for update")
        .param(id.value())
        .query(AgendaCallRows::proposal)
        .optional();
  }

  Optional<AgendaProposal> find(ProposalId id) {
    return jdbc.sql("select * from meeting_agenda_proposal where id = ?")
        .param(id.value())
        .query(AgendaCallRows::proposal)
        .optional();
  }

  /** Oldest first. */
  List<AgendaProposal> list(MeetingId meeting) {
    return jdbc.sql(
            "select * from meeting_agenda_proposal where meeting_id = ? order by proposed_at, id")
        .param(meeting.value())
        .query(AgendaCallRows::proposal)
        .list();
  }

  void decide(AgendaProposal one, AgendaProposal.State as, String reason, PersonId by, Instant at) {
    jdbc.sql(
            """
            update meeting_agenda_proposal
            set state = ?, reason = ?, decided_by = ?, decided_at = ? where id = ?
            """)
        .params(as.name(), reason, by.value(), SqlTime.of(at), one.id().value())
        .update();
  }

  private static AgendaProposal proposal(ResultSet row, int number) throws SQLException {
    return new AgendaProposal(
        new ProposalId(row.getString("id")),
        new MeetingId(row.getString("meeting_id")),
        row.getString("title"),
        row.getString("why"),
        row.getInt("minutes"),
        new PersonId(row.getString("person_id")),
        SqlTime.get(row, "proposed_at"),
        AgendaProposal.State.valueOf(row.getString("state")),
        row.getString("reason"));
  }
}
