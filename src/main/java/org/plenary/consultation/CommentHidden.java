package org.plenary.consultation;

import java.util.Map;

/** Staff took an attack or spam out of sight. */
public record CommentHidden(CommentId comment, RoundId round, String reason, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value(), "reason", reason);
  }
}
