package org.plenary.consultation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.plenary.group.Bodies;
import org.plenary.identity.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rule of {@link CommentAccess} for many comments of any round at once. */
@Component
public class ReadableComments {

  private final JdbcClient jdbc;
  private final Bodies bodies;
  private final RoundRows rounds;
  private final RoundPolicy policy;
  private final Clock clock;

  ReadableComments(
      JdbcClient jdbc, Bodies bodies, RoundRows rounds, RoundPolicy policy, Clock clock) {
    this.jdbc = jdbc;
    this.bodies = bodies;
    this.rounds = rounds;
    this.policy = policy;
    this.clock = clock;
  }

  /** Those of them this person may read now. The same number of statements for one and for many. */
  public List<String> of(Person by, Collection<CommentId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select id from consultation_comment where id in (:ids) and (
                (person_id = :me and (body_id is null or body_id in (:bodies)))
                or (body_id in (:bodies) and state <> 'DRAFT')
                or (state = 'SUBMITTED' and hidden_at is null and round_id in (:rounds))
                or (state in ('SUBMITTED', 'WITHDRAWN', 'SUPERSEDED') and :office = true))
            """)
        .param("ids", ids.stream().map(CommentId::value).toList())
        .param("me", by.id().value())
        .param("bodies", orNone(bodies.listOf(by).stream().map(body -> body.id().value()).toList()))
        .param("rounds", orNone(shown(by)))
        .param("office", by.mayReadEverything())
        .query(String.class)
        .list();
  }

  private List<String> shown(Person by) {
    return policy.readable(by, rounds.list()).stream()
        .filter(round -> round.showsOthers(clock.instant()))
        .map(round -> round.id().value())
        .toList();
  }

  /** An empty list is no SQL. */
  private static List<String> orNone(List<String> ids) {
    return ids.isEmpty() ? List.of("") : ids;
  }
}
