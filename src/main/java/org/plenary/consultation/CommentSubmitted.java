package org.plenary.consultation;

import java.util.Map;

/** A comment entered the register. */
public record CommentSubmitted(
    CommentId comment, RoundId round, int number, boolean isInformal, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value(), "number", number, "isInformal", isInformal);
  }
}
