package org.plenary.answer;

import java.util.Map;
import org.plenary.consultation.CommentEvent;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.RoundId;

/** A comment is answered by itself again. */
public record CommentUngrouped(CommentId comment, RoundId round, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value());
  }
}
