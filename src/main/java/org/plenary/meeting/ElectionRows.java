package org.plenary.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;
import org.plenary.shared.Deadline;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of elections and candidates. */
@Repository
class ElectionRows {

  private record Candidate(String election, PersonId person) {}

  private final JdbcClient jdbc;
  private final BallotRows ballots;

  ElectionRows(JdbcClient jdbc, BallotRows ballots) {
    this.jdbc = jdbc;
    this.ballots = ballots;
  }

  void insert(ElectionId id, MeetingId meeting, String post, Instant now, Instant until) {
    jdbc.sql(
            """
            insert into meeting_election (id, meeting_id, post, called_at, candidates_until)
            values (?, ?, ?, ?, ?)
            """)
        .params(id.value(), meeting.value(), post, SqlTime.of(now), SqlTime.of(until))
        .update();
  }

  void remove(ElectionId id) {
    jdbc.sql("delete from meeting_candidate where election_id = ?").param(id.value()).update();
    jdbc.sql("delete from meeting_election where id = ?").param(id.value()).update();
  }

  void stand(ElectionId id, PersonId person, Instant now) {
    jdbc.sql("insert into meeting_candidate values (?, ?, ?)")
        .params(id.value(), person.value(), SqlTime.of(now))
        .update();
  }

  void withdraw(ElectionId id, PersonId person) {
    jdbc.sql("delete from meeting_candidate where election_id = ? and person_id = ?")
        .params(id.value(), person.value())
        .update();
  }

  /** What it came to; nulls take that back. */
  void decide(ElectionId id, @Nullable PersonId elected, @Nullable String decision) {
    jdbc.sql("update meeting_election set elected_id = ?, decision_id = ? where id = ?")
        .params(elected == null ? null : elected.value(), decision, id.value())
        .update();
  }

  Optional<MeetingId> findMeeting(ElectionId id) {
    return jdbc.sql("select meeting_id from meeting_election where id = ?")
        .param(id.value())
        .query((row, number) -> new MeetingId(row.getString("meeting_id")))
        .optional();
  }

  Election get(Meeting meeting, ElectionId id) {
    return list(meeting).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(id::notFound);
  }

  List<Election> list(Meeting meeting) {
    Map<String, List<PersonId>> candidates = candidates(meeting.id());
    Map<String, List<Ballot>> held = ballots.list(meeting.id());
    return jdbc.sql("select * from meeting_election where meeting_id = ? order by called_at, id")
        .param(meeting.id().value())
        .query(
            (row, number) -> {
              String id = row.getString("id");
              return election(
                  row,
                  meeting,
                  candidates.getOrDefault(id, List.of()),
                  held.getOrDefault(id, List.of()));
            })
        .list();
  }

  private Map<String, List<PersonId>> candidates(MeetingId meeting) {
    return jdbc
        .sql(
            """
            select c.election_id, c.person_id from meeting_candidate c
            join meeting_election e on e.id = c.election_id
            where e.meeting_id = ? order by c.stood_at, c.person_id
            """)
        .param(meeting.value())
        .query(
            (row, number) ->
                new Candidate(
                    row.getString("election_id"), new PersonId(row.getString("person_id"))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Candidate::election, Collectors.mapping(Candidate::person, Collectors.toList())));
  }

  private static Election election(
      ResultSet row, Meeting meeting, List<PersonId> candidates, List<Ballot> ballots)
      throws SQLException {
    String elected = row.getString("elected_id");
    return new Election(
        new ElectionId(row.getString("id")),
        meeting.id(),
        row.getString("post"),
        new Deadline(SqlTime.get(row, "candidates_until"), meeting.starts().zone(), ""),
        candidates,
        ballots,
        elected == null ? null : new PersonId(elected),
        row.getString("decision_id"));
  }
}
