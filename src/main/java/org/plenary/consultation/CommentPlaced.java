package org.plenary.consultation;

import java.util.Map;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.Fate;

/** A person said where an earlier comment stands in a later draft. */
public record CommentPlaced(
    CommentId comment, RoundId round, DraftId draft, Fate fate, String label, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of(
        "round", round.value(), "draft", draft.value(), "fate", fate.name(), "place", label);
  }
}
