package org.plenary.consultation;

import java.util.Map;

/** Somebody was asked to answer a comment. */
public record CommentAssigned(CommentId comment, RoundId round, String assignee, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value(), "assignee", assignee);
  }
}
