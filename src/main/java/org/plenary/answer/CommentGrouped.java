package org.plenary.answer;

import java.util.Map;
import org.plenary.consultation.CommentEvent;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.RoundId;

/** A comment says much the same as another and is answered with it. */
public record CommentGrouped(CommentId comment, RoundId round, CommentId leader, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value(), "leader", leader.value());
  }
}
