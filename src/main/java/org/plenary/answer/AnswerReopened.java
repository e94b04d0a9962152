package org.plenary.answer;

import java.util.Map;
import org.plenary.consultation.CommentEvent;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.RoundId;

/** The decision on a comment was taken back before anybody was told. */
public record AnswerReopened(CommentId comment, RoundId round, String reason, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value(), "reason", reason);
  }
}
