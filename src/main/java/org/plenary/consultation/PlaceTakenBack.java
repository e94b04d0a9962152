package org.plenary.consultation;

import java.util.Map;
import org.plenary.guideline.DraftId;

/** What a person said about the place of a comment in a later draft holds no longer. */
public record PlaceTakenBack(CommentId comment, RoundId round, DraftId draft, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value(), "draft", draft.value());
  }
}
