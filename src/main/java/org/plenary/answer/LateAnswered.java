package org.plenary.answer;

import java.util.List;
import java.util.Map;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.RoundEvent;
import org.plenary.consultation.RoundId;

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
