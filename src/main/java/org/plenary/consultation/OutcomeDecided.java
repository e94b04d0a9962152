package org.plenary.consultation;

import java.util.Map;

/** It is settled what became of a comment. */
public record OutcomeDecided(
    CommentId comment, RoundId round, Outcome outcome, boolean isByGroup, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value(), "outcome", outcome.name(), "isByGroup", isByGroup);
  }
}
