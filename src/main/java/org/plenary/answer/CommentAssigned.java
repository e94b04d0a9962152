package org.plenary.answer;

import java.util.Map;
import org.plenary.consultation.CommentEvent;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.RoundId;

/** Somebody was asked to answer a comment. */
public record CommentAssigned(CommentId comment, RoundId round, String assignee, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value(), "assignee", assignee);
  }
}
