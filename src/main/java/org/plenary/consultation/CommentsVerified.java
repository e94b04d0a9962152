package org.plenary.consultation;

import java.util.Map;
import org.plenary.group.BodyId;

/** A body said that it stands by some comments. */
public record CommentsVerified(RoundId round, BodyId body, int count, String actor)
    implements RoundEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("body", body.value(), "count", count);
  }
}
