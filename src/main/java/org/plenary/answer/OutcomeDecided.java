package org.plenary.answer;

import java.util.Map;
import org.plenary.consultation.CommentEvent;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.RoundId;

/** It is settled what became of a comment. */
public record OutcomeDecided(
    CommentId comment, RoundId round, Outcome outcome, boolean isByGroup, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value(), "outcome", outcome.name(), "isByGroup", isByGroup);
  }
}
