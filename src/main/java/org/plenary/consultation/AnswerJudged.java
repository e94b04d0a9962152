package org.plenary.consultation;

import java.util.Map;

/** A contributor said whether the answer satisfies them. */
public record AnswerJudged(
    CommentId comment, RoundId round, Satisfaction satisfaction, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value(), "satisfaction", satisfaction.name());
  }
}
