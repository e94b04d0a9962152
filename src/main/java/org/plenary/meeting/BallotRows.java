package org.plenary.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of ballots: who handed in a paper, and apart from it what the papers say. */
@Repository
class BallotRows {

  private record Line(String election, Ballot ballot) {}

  private final JdbcClient jdbc;

  BallotRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void open(ElectionId id, int turn, List<PersonId> standing, Instant now) {
    jdbc.sql("insert into meeting_ballot values (?, ?, ?, null, 0)")
        .params(id.value(), turn, SqlTime.of(now))
        .update();
    for (PersonId one : standing) {
      jdbc.sql("insert into meeting_ballot_count values (?, ?, ?, 0)")
          .params(id.value(), turn, one.value())
          .update();
    }
  }

  boolean hasVoted(ElectionId id, int turn, PersonId person) {
    return jdbc.sql(
                """
                select count(*) from meeting_ballot_voter
                where election_id = ? and turn = ? and person_id = ?
                """)
            .params(id.value(), turn, person.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  /**
   * Whose papers are in, of every ballot of a meeting, as {@link OwedVote#whose} tells them apart.
   */
  Set<String> whoseAreIn(MeetingId meeting) {
    return new HashSet<>(
        jdbc.sql(
                """
                select v.election_id, v.turn, v.person_id from meeting_ballot_voter v
                join meeting_election e on e.id = v.election_id where e.meeting_id = ?
                """)
            .param(meeting.value())
            .query(
                (row, number) ->
                    OwedVote.whose(
                        row.getString("election_id"),
                        row.getInt("turn"),
                        new PersonId(row.getString("person_id"))))
            .list());
  }

  void handIn(ElectionId id, int turn, PersonId person) {
    jdbc.sql("insert into meeting_ballot_voter values (?, ?, ?)")
        .params(id.value(), turn, person.value())
        .update();
  }

  void add(ElectionId id, int turn, @Nullable PersonId candidate, int papers) {
    if (candidate == null) {
      jdbc.sql("update meeting_ballot set blank = blank + ? where election_id = ? and turn = ?")
          .params(papers, id.value(), turn)
          .update();
    } else {
      jdbc.sql(
              """
              update meeting_ballot_count set votes = votes + ?
              where election_id = ? and turn = ? and person_id = ?
              """)
          .params(papers, id.value(), turn, candidate.value())
          .update();
    }
  }

  void close(ElectionId id, int turn, Instant now) {
    jdbc.sql("update meeting_ballot set closed_at = ? where election_id = ? and turn = ?")
        .params(SqlTime.of(now), id.value(), turn)
        .update();
  }

  void remove(ElectionId id, int turn) {
    for (String table : List.of("meeting_ballot_voter", "meeting_ballot_count", "meeting_ballot")) {
      jdbc.sql("delete from " + table + " where election_id = ? and turn = ?")
          .params(id.value(), turn)
          .update();
    }
  }

  /** By the id of their election. What an open ballot holds is told to nobody. */
  Map<String, List<Ballot>> list(MeetingId meeting) {
    Map<String, Map<PersonId, Integer>> votes = new HashMap<>();
    jdbc.sql(
            """
            select c.* from meeting_ballot_count c
            join meeting_election e on e.id = c.election_id where e.meeting_id = ?
            """)
        .param(meeting.value())
        .query(
            row -> {
              votes
                  .computeIfAbsent(key(row), key -> new HashMap<>())
                  .put(new PersonId(row.getString("person_id")), row.getInt("votes"));
            });
    return jdbc
        .sql(
            """
            select b.* from meeting_ballot b
            join meeting_election e on e.id = b.election_id
            where e.meeting_id = ? order by b.election_id, b.turn
            """)
        .param(meeting.value())
        .query((row, number) -> new Line(row.getString("election_id"), ballot(row, votes)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Line::election, Collectors.mapping(Line::ballot, Collectors.toList())));
  }

  private static String key(ResultSet row) throws SQLException {
    return row.getString("election_id") + "/" + row.getInt("turn");
  }

  private static Ballot ballot(ResultSet row, Map<String, Map<PersonId, Integer>> all)
      throws SQLException {
    Map<PersonId, Integer> votes = new HashMap<>(all.getOrDefault(key(row), Map.of()));
    int blank = row.getInt("blank");
    int papers = blank + votes.values().stream().mapToInt(Integer::intValue).sum();
    Instant closedAt = SqlTime.find(row, "closed_at");
    if (closedAt == null) {
      votes.replaceAll((one, count) -> 0);
      blank = 0;
    }
    return new Ballot(
        row.getInt("turn"), SqlTime.get(row, "opened_at"), closedAt, votes, blank, papers);
  }
}
