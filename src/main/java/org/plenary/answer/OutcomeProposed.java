package org.plenary.answer;

import java.util.Map;
import org.plenary.consultation.CommentEvent;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.RoundId;

/** Somebody said what should become of a comment. */
public record OutcomeProposed(CommentId comment, RoundId round, Outcome outcome, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value(), "outcome", outcome.name());
  }
}
