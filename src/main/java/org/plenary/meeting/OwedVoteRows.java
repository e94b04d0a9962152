package org.plenary.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.identity.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of votes that open ballots ask for. */
@Repository
class OwedVoteRows {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  OwedVoteRows(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  void insertAll(List<OwedVote> some) {
    batches.batchUpdate(
        "insert into meeting_owed_vote (id, election_id, turn, person_id, owed)"
            + " values (?, ?, ?, ?, true)",
        some.stream()
            .map(
                one ->
                    new Object[] {
                      one.id().value(), one.election().value(), one.turn(), one.person().value()
                    })
            .toList());
  }

  void owe(List<OwedVote> some, boolean isOwed) {
    batches.batchUpdate(
        "update meeting_owed_vote set owed = ? where id = ?",
        some.stream().map(one -> new Object[] {isOwed, one.id().value()}).toList());
  }

  void removeAll(List<OwedVote> some) {
    batches.batchUpdate(
        "delete from meeting_owed_vote where id = ?",
        some.stream().map(one -> new Object[] {one.id().value()}).toList());
  }

  Optional<OwedVote> find(OwedVoteId id) {
    return jdbc.sql("select * from meeting_owed_vote where id = ?")
        .param(id.value())
        .query(OwedVoteRows::map)
        .optional();
  }

  /** Owed or not, of every ballot of the meeting. */
  List<OwedVote> list(MeetingId meeting) {
    return jdbc.sql(
            """
            select o.* from meeting_owed_vote o
            join meeting_election e on e.id = o.election_id where e.meeting_id = ?
            """)
        .param(meeting.value())
        .query(OwedVoteRows::map)
        .list();
  }

  Map<String, String> posts(Collection<String> ids) {
    return ofElections("e.post", ids);
  }

  Map<String, String> meetings(Collection<String> ids) {
    return ofElections("m.title", ids);
  }

  private Map<String, String> ofElections(String column, Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            "select o.id, "
                + column
                + " from meeting_owed_vote o join meeting_election e on e.id = o.election_id"
                + " join meeting_meeting m on m.id = e.meeting_id"
                + " where o.id in (:ids)")
        .param("ids", ids)
        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static OwedVote map(ResultSet row, int number) throws SQLException {
    return new OwedVote(
        new OwedVoteId(row.getString("id")),
        new ElectionId(row.getString("election_id")),
        row.getInt("turn"),
        new PersonId(row.getString("person_id")),
        row.getBoolean("owed"));
  }
}
