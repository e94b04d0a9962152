package org.plenary.consultation;

import java.util.Map;

/** The decision on a comment was taken back before anybody was told. */
public record AnswerReopened(CommentId comment, RoundId round, String reason, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value(), "reason", reason);
  }
}
