package org.plenary.consultation;

import java.util.Map;

/** A comment is answered by itself again. */
public record CommentUngrouped(CommentId comment, RoundId round, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value());
  }
}
