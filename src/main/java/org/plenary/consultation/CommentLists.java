package org.plenary.consultation;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.guideline.ParagraphId;
import org.plenary.identity.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a reader finds beside the text. The rule of sight is part of the statement. */
@Component
class CommentLists {

  /** The one rule of {@link CommentAccess}, as a condition. */
  private static final String READABLE =
      """
       round_id = :round and (
          (person_id = :me and (body_id is null or body_id in (:bodies)))
          or (body_id in (:bodies) and state in ('PENDING', 'VERIFIED', 'SUBMITTED'))
          or (state = 'SUBMITTED' and hidden_at is null and :shows = true)
          or (state = 'SUBMITTED' and :office = true))
        and state not in ('WITHDRAWN', 'SUPERSEDED', 'UNCONFIRMED')
      """;

  private final JdbcClient jdbc;
  private final Bodies bodies;
  private final Clock clock;

  CommentLists(JdbcClient jdbc, Bodies bodies, Clock clock) {
    this.jdbc = jdbc;
    this.bodies = bodies;
    this.clock = clock;
  }

  List<Comment> at(Person by, Round round, Anchor place) {
    String where =
        place.paragraph() != null
            ? " and paragraph_id = :place"
            : place.question() != null
                ? " and question_number = :place"
                : " and paragraph_id is null and question_number is null and :place = ''";
    Object value =
        place.paragraph() != null
            ? place.paragraph().value()
            : place.question() != null ? place.question() : "";
    return jdbc.sql(
            "select * from consultation_comment where "
                + READABLE
                + where
                + " order by case when comment_number is null then 0 else 1 end, comment_number,"
                + " changed_at desc, id")
        .params(reader(by, round))
        .param("place", value)
        .query(CommentColumns::read)
        .list();
  }

  Map<ParagraphId, Integer> countByParagraph(Person by, Round round) {
    Map<ParagraphId, Integer> counts = new HashMap<>();
    jdbc.sql(
            "select paragraph_id, count(*) from consultation_comment where "
                + READABLE
                + " and paragraph_id is not null group by paragraph_id")
        .params(reader(by, round))
        .query(
            row -> {
              counts.put(new ParagraphId(row.getString(1)), row.getInt(2));
            });
    return counts;
  }

  /** What somebody wrote for a body is the body's once they have left it. */
  Predicate<Comment> stillOwn(Person by) {
    Set<BodyId> own =
        bodies.listOf(by).stream().map(Body::id).collect(Collectors.toUnmodifiableSet());
    return comment -> comment.body() == null || own.contains(comment.body());
  }

  private Map<String, Object> reader(Person by, Round round) {
    List<String> own = bodies.listOf(by).stream().map(body -> body.id().value()).toList();
    return Map.of(
        "round", round.id().value(),
        "me", by.id().value(),
        "bodies", own.isEmpty() ? List.of("") : own,
        "shows", round.showsOthers(clock.instant()),
        "office", by.mayReadEverything());
  }
}
