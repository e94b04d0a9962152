package org.plenary.consultation;

import java.util.Map;

/** Whoever made a comment took it back. */
public record CommentWithdrawn(CommentId comment, RoundId round, int number, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value(), "number", number);
  }
}
