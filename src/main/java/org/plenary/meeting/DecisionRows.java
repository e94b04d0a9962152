package org.plenary.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.identity.PersonId;
import org.plenary.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of decisions and of the votes on them. */
@Repository
class DecisionRows {

  private record Voice(String decision, PersonId person, Choice choice) {}

  private final JdbcClient jdbc;
  private final SentMinutesRows sent;

  DecisionRows(JdbcClient jdbc, SentMinutesRows sent) {
    this.jdbc = jdbc;
    this.sent = sent;
  }

  String add(
      MeetingId meeting,
      String text,
      Taking taking,
      @Nullable PersonId mover,
      @Nullable Vote vote) {
    String id = Ids.next();
    jdbc.sql(
            """
            insert into meeting_decision
              (id, meeting_id, place, content, taken, mover_id, since_sending)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id,
            meeting.value(),
            nextPlace(meeting),
            text,
            taking.name(),
            mover == null ? null : mover.value(),
            sent.count(meeting))
        .update();
    sent.changed(meeting);
    if (vote != null) {
      Tally tally = vote.tally();
      jdbc.sql("insert into meeting_vote values (?, ?, ?, ?, ?, ?)")
          .params(
              id,
              vote.majority().name(),
              vote.isSecret(),
              tally.inFavour(),
              tally.against(),
              tally.abstained())
          .update();
      vote.voices()
          .forEach(
              (person, choice) ->
                  jdbc.sql("insert into meeting_voice values (?, ?, ?)")
                      .params(id, person.value(), choice.name())
                      .update());
    }
    return id;
  }

  /** What was sent to the group is kept, with its votes. */
  void remove(MeetingId meeting, String id) {
    sent.changed(meeting);
    int sendings = sent.count(meeting);
    boolean isKept =
        jdbc.sql(
                    """
                    update meeting_decision set through_sending = ?
                    where meeting_id = ? and id = ? and since_sending < ?
                    """)
                .params(sendings, meeting.value(), id, sendings)
                .update()
            == 1;
    if (!isKept) {
      delete(meeting, id);
    }
  }

  private void delete(MeetingId meeting, String id) {
    jdbc.sql("delete from meeting_voice where decision_id = ?").param(id).update();
    jdbc.sql("delete from meeting_vote where decision_id = ?").param(id).update();
    jdbc.sql("delete from meeting_decision where meeting_id = ? and id = ?")
        .params(meeting.value(), id)
        .update();
  }

  /** In the order they were taken. Two statements, however many there are. */
  List<Decision> list(MeetingId meeting) {
    return read(meeting, "d.through_sending is null", List.of());
  }

  /** As the group was sent them that time. */
  List<Decision> list(MeetingId meeting, int sending) {
    return read(
        meeting,
        "d.since_sending < ? and (d.through_sending is null or d.through_sending >= ?)",
        List.of(sending, sending));
  }

  private List<Decision> read(MeetingId meeting, String which, List<Integer> values) {
    Map<String, List<Voice>> voices =
        jdbc
            .sql(
                """
                select v.* from meeting_voice v
                join meeting_decision d on d.id = v.decision_id where d.meeting_id = ?
                """)
            .param(meeting.value())
            .query(DecisionRows::voice)
            .list()
            .stream()
            .collect(Collectors.groupingBy(Voice::decision));
    return jdbc.sql(
            """
            select d.id, d.content, d.taken, d.mover_id, v.*
            from meeting_decision d left join meeting_vote v on v.decision_id = d.id
            where d.meeting_id = ? and %s order by d.place, d.id
            """
                .formatted(which))
        .param(meeting.value())
        .params(values)
        .query((row, number) -> decision(row, voices.getOrDefault(row.getString("id"), List.of())))
        .list();
  }

  private int nextPlace(MeetingId meeting) {
    return jdbc.sql("select coalesce(max(place), 0) + 1 from meeting_decision where meeting_id = ?")
        .param(meeting.value())
        .query(Integer.class)
        .single();
  }

  private static Voice voice(ResultSet row, int number) throws SQLException {
    return new Voice(
        row.getString("decision_id"),
        new PersonId(row.getString("person_id")),
        Choice.valueOf(row.getString("choice")));
  }

  private static Decision decision(ResultSet row, List<Voice> voices) throws SQLException {
    String taken = row.getString("taken");
    String mover = row.getString("mover_id");
    return new Decision(
        row.getString("id"),
        row.getString("content"),
        taken == null ? null : Taking.valueOf(taken),
        mover == null ? null : new PersonId(mover),
        row.getString("majority") == null ? null : vote(row, voices));
  }

  private static Vote vote(ResultSet row, List<Voice> voices) throws SQLException {
    return new Vote(
        Majority.valueOf(row.getString("majority")),
        row.getBoolean("secret"),
        new Tally(row.getInt("votes_for"), row.getInt("votes_against"), row.getInt("abstained")),
        voices.stream().collect(Collectors.toMap(Voice::person, Voice::choice)));
  }
}
