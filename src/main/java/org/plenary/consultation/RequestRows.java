package org.plenary.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.group.BodyId;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of whom rounds asked. */
@Component
class RequestRows {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  RequestRows(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  void insertAll(List<CommentRequest> requests, Instant at) {
    batches.batchUpdate(
        """
        insert into consultation_request (id, round_id, body_id, person_id, asked_at)
        values (?, ?, ?, ?, ?)
        """,
        requests.stream()
            .map(
                one ->
                    new @Nullable Object[] {
                      one.id().value(),
                      one.round().value(),
                      one.body() == null ? null : one.body().value(),
                      one.person() == null ? null : one.person().value(),
                      SqlTime.of(at)
                    })
            .toList());
  }

  void removeAll(List<CommentRequest> requests) {
    batches.batchUpdate(
        "delete from consultation_request where id = ?",
        requests.stream().map(one -> new Object[] {one.id().value()}).toList());
  }

  List<RoundId> listOpenRounds() {
    return jdbc.sql("select id from consultation_round where state = 'OPEN' order by id")
        .query((row, number) -> new RoundId(row.getString(1)))
        .list();
  }

  /** The ids of the people and bodies who have answered a round. */
  Set<String> answered(RoundId round) {
    return new HashSet<>(
        jdbc.sql(
                """
                select person_id from consultation_comment
                where round_id = :round and body_id is null and state = 'SUBMITTED'
                    and person_id is not null
                union
                select body_id from consultation_submission where round_id = :round
                """)
            .param("round", round.value())
            .query(String.class)
            .list());
  }

  Optional<CommentRequest> find(RequestId id) {
    return jdbc.sql("select * from consultation_request where id = ?")
        .param(id.value())
        .query(RequestRows::map)
        .optional();
  }

  List<CommentRequest> list(RoundId round) {
    return jdbc.sql("select * from consultation_request where round_id = ?")
        .param(round.value())
        .query(RequestRows::map)
        .list();
  }

  Optional<CommentRequest> find(RoundId round, BodyId body) {
    return jdbc.sql("select * from consultation_request where round_id = ? and body_id = ?")
        .params(round.value(), body.value())
        .query(RequestRows::map)
        .optional();
  }

  /** What the round asked of whoever wrote this in their own name. */
  Optional<CommentRequest> findBehind(CommentId comment) {
    return jdbc.sql(
            """
            select r.* from consultation_request r join consultation_comment c
                on c.round_id = r.round_id and c.person_id = r.person_id
            where c.id = ? and c.body_id is null
            """)
        .param(comment.value())
        .query(RequestRows::map)
        .optional();
  }

  Map<String, String> names(Collection<String> ids) {
    return ofRounds("name", ids);
  }

  Map<String, String> guidelines(Collection<String> ids) {
    return ofRounds("guideline_id", ids);
  }

  /** A column of the round behind each. */
  private Map<String, String> ofRounds(String column, Collection<String> ids) {
    Map<String, String> values = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql(
              "select q.id, r."
                  + column
                  + " from consultation_request q join consultation_round r on r.id = q.round_id"
                  + " where q.id in (:ids)")
          .param("ids", ids)
          .query(
              row -> {
                values.put(row.getString(1), row.getString(2));
              });
    }
    return values;
  }

  private static CommentRequest map(ResultSet row, int number) throws SQLException {
    String body = row.getString("body_id");
    String person = row.getString("person_id");
    return new CommentRequest(
        new RequestId(row.getString("id")),
        new RoundId(row.getString("round_id")),
        body == null ? null : new BodyId(body),
        person == null ? null : new PersonId(person));
  }
}
