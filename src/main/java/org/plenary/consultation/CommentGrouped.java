package org.plenary.consultation;

import java.util.Map;

/** A comment says much the same as another and is answered with it. */
public record CommentGrouped(CommentId comment, RoundId round, CommentId leader, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value(), "leader", leader.value());
  }
}
