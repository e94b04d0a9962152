package org.plenary.consultation;

import java.util.Map;

/** Staff put a hidden comment back in sight. */
public record CommentShown(CommentId comment, RoundId round, String actor) implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value());
  }
}
