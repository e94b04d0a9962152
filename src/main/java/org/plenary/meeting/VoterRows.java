package org.plenary.meeting;

import org.plenary.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is known to have voted at a meeting, and how many at least must have been there. */
@Repository
class VoterRows {

  private final JdbcClient jdbc;

  VoterRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By name, or with a paper whose content nobody knows. */
  boolean hasVoted(MeetingId meeting, PersonId person) {
    return jdbc.sql(
                """
                select
                  (select count(*) from meeting_voice v
                   join meeting_decision d on d.id = v.decision_id
                   where d.meeting_id = ? and v.person_id = ? and d.through_sending is null)
                  + (select count(*) from meeting_ballot_voter b
                     join meeting_election e on e.id = b.election_id
                     where e.meeting_id = ? and b.person_id = ?)
                """)
            .params(meeting.value(), person.value(), meeting.value(), person.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Whether a ballot of the meeting is open. */
  boolean isVoting(MeetingId meeting) {
    return jdbc.sql(
                """
                select count(*) from meeting_ballot b
                join meeting_election e on e.id = b.election_id
                where e.meeting_id = ? and b.closed_at is null
                """)
            .param(meeting.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The most votes of any one vote or ballot. */
  int mostVotes(MeetingId meeting) {
    int motions =
        jdbc.sql(
                """
                select coalesce(max(v.votes_for + v.votes_against + v.abstained), 0)
                from meeting_vote v join meeting_decision d on d.id = v.decision_id
                where d.meeting_id = ? and d.through_sending is null
                """)
            .param(meeting.value())
            .query(Integer.class)
            .single();
    int ballots =
        jdbc.sql(
                """
                select coalesce(max(cast_votes), 0) from (
                  select b.blank + coalesce(sum(c.votes), 0) as cast_votes
                  from meeting_ballot b
                  join meeting_election e on e.id = b.election_id
                  left join meeting_ballot_count c
                    on c.election_id = b.election_id and c.turn = b.turn
                  where e.meeting_id = ? group by b.election_id, b.turn, b.blank) ballots
                """)
            .param(meeting.value())
            .query(Integer.class)
            .single();
    return Math.max(motions, ballots);
  }
}
