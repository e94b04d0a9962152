package org.plenary.consultation;

import java.util.List;
import java.util.Map;

/** Comments that came once the answers of their round were out have their answers now, too. */
public record LateAnswered(RoundId round, List<CommentId> comments, String actor)
    implements RoundEvent {

  public LateAnswered {
    comments = List.copyOf(comments);
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("comments", comments.size());
  }
}
