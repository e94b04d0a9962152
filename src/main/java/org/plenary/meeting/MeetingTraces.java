package org.plenary.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.identity.Erasure;
import org.plenary.identity.PersonId;
import org.plenary.identity.PersonalTraces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where somebody's name stands in the words of a meeting. That they were invited, came, and owed
 * something stays, under the code of their account.
 */
@Component
class MeetingTraces implements PersonalTraces {

  private static final List<NamedColumn> COLUMNS =
      List.of(
          new NamedColumn("meeting_meeting", "minutes", "id = ?"),
          new NamedColumn("meeting_meeting", "papers_none_reason", "id = ?"),
          new NamedColumn("meeting_minutes_sent", "content", "meeting_id = ?"),
          new NamedColumn("meeting_item", "speaker", "meeting_id = ?"),
          new NamedColumn("meeting_agenda_proposal", "title", "meeting_id = ?"),
          new NamedColumn("meeting_agenda_proposal", "why", "meeting_id = ?"),
          new NamedColumn("meeting_agenda_proposal", "reason", "meeting_id = ?"),
          new NamedColumn("meeting_agenda_call", "extension_reason", "meeting_id = ?"),
          new NamedColumn("meeting_decision", "content", "meeting_id = ?"),
          new NamedColumn("meeting_action", "content", "meeting_id = ?"),
          new NamedColumn("meeting_action", "done_note", "meeting_id = ?"),
          new NamedColumn(
              "meeting_action_pass",
              "reason",
              "action_id in (select id from meeting_action where meeting_id = ?)"));

  private final JdbcClient jdbc;
  private final InviteeRows invitees;

  MeetingTraces(JdbcClient jdbc, InviteeRows invitees) {
    this.jdbc = jdbc;
    this.invitees = invitees;
  }

  @Override
  public void erase(Erasure gone) {
    jdbc.sql("update meeting_invitee set note = '' where person_id = ?")
        .param(gone.person().value())
        .update();
    for (MeetingId meeting : meetingsOf(gone.person())) {
      COLUMNS.forEach(column -> column.erase(jdbc, meeting.value(), gone));
    }
  }

  /**
   * Those they were invited to, stood for a post at, proposed an item for, or have or had an action
   * of.
   */
  private Set<MeetingId> meetingsOf(PersonId person) {
    Set<MeetingId> all = new HashSet<>();
    invitees.listOf(person).forEach(one -> all.add(one.meeting()));
    jdbc.sql(
            """
            select e.meeting_id from meeting_candidate c
            join meeting_election e on e.id = c.election_id where c.person_id = ?
            union select meeting_id from meeting_action where owner_id = ?
            union select meeting_id from meeting_agenda_proposal where person_id = ?
            union select a.meeting_id from meeting_action_pass p
            join meeting_action a on a.id = p.action_id where p.from_id = ?
            """)
        .params(person.value(), person.value(), person.value(), person.value())
        .query(String.class)
        .list()
        .forEach(id -> all.add(new MeetingId(id)));
    return all;
  }
}
