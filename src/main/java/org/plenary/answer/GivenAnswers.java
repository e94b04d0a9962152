package org.plenary.answer;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.consultation.AnswersGiven;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.RoundId;
import org.plenary.group.Body;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the rounds how far their comments are answered. */
@Component
class GivenAnswers implements AnswersGiven {

  private final JdbcClient jdbc;
  private final AnswerRows answers;

  GivenAnswers(JdbcClient jdbc, AnswerRows answers) {
    this.jdbc = jdbc;
    this.answers = answers;
  }

  @Override
  public Set<CommentId> findDecided(Collection<CommentId> comments) {
    return answers.find(comments).values().stream()
        .filter(Answer::isDecided)
        .map(Answer::comment)
        .collect(Collectors.toSet());
  }

  @Override
  public Map<RoundId, Integer> countUnjudged(PersonId person, List<Body> speaksFor, Instant since) {
    Map<RoundId, Integer> counts = new HashMap<>();
    jdbc.sql(
            """
            select c.round_id, count(*) from consultation_comment c
            join consultation_round r on r.id = c.round_id
            join consultation_answer a on a.comment_id = c.id
            where r.state = 'RELEASED' and r.released_at > :since and c.state = 'SUBMITTED'
                and a.state = 'DECIDED' and a.satisfaction is null
                and ((c.person_id = :me and c.body_id is null) or c.body_id in (:bodies))
            group by c.round_id
            """)
        .param("since", SqlTime.of(since))
        .param("me", person.value())
        .param("bodies", RegisterQuery.texts(speaksFor, body -> body.id().value()))
        .query(
            row -> {
              counts.put(new RoundId(row.getString(1)), row.getInt(2));
            });
    return counts;
  }
}
