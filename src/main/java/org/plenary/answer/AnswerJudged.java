package org.plenary.answer;

import java.util.Map;
import org.plenary.consultation.CommentEvent;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.RoundId;

/** A contributor said whether the answer satisfies them. */
public record AnswerJudged(
    CommentId comment, RoundId round, Satisfaction satisfaction, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value(), "satisfaction", satisfaction.name());
  }
}
