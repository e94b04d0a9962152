package org.plenary.consultation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far somebody and their bodies are in all rounds, counted. */
@Component
class OwnStepRows {

  private final JdbcClient jdbc;

  OwnStepRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In whose name something stands; without a body, in one's own. */
  record Key(RoundId round, @Nullable BodyId body, CommentState state) {}

  /** One's own drafts in any name, what one said, and what lies on the desks of one's bodies. */
  Map<Key, Integer> counts(PersonId me, List<Body> bodies) {
    Map<Key, Integer> counts = new HashMap<>();
    jdbc.sql(
            """
            select round_id, body_id, state, count(*) from consultation_comment
            where (person_id = :me and (body_id is null or state = 'DRAFT'))
                or (body_id in (:bodies) and state in ('PENDING', 'VERIFIED'))
            group by round_id, body_id, state
            """)
        .param("me", me.value())
        .param("bodies", ids(bodies))
        .query(
            row -> {
              String body = row.getString(2);
              counts.put(
                  new Key(
                      new RoundId(row.getString(1)),
                      body == null ? null : new BodyId(body),
                      CommentState.valueOf(row.getString(3))),
                  row.getInt(4));
            });
    return counts;
  }

  /** The rounds each of these has answered, as {@code round/body}. */
  Set<String> answered(List<Body> bodies) {
    return new HashSet<>(
        jdbc.sql(
                """
                select round_id, body_id from consultation_submission
                where superseded_at is null and body_id in (:bodies)
                """)
            .param("bodies", ids(bodies))
            .query((row, number) -> row.getString(1) + "/" + row.getString(2))
            .list());
  }

  private static List<String> ids(List<Body> bodies) {
    return bodies.isEmpty() ? List.of("") : bodies.stream().map(one -> one.id().value()).toList();
  }
}
