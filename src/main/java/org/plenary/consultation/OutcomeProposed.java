package org.plenary.consultation;

import java.util.Map;

/** Somebody said what should become of a comment. */
public record OutcomeProposed(CommentId comment, RoundId round, Outcome outcome, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value(), "outcome", outcome.name());
  }
}
