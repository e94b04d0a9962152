package org.plenary.answer;

import java.util.Map;
import org.plenary.consultation.CommentEvent;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.RoundId;
import org.plenary.guideline.GuidelineId;

/** The office said what it makes of an objection to an answer. */
public record ObjectionAnswered(
    CommentId comment, RoundId round, GuidelineId guideline, ObjectionOutcome outcome, String actor)
    implements CommentEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("round", round.value(), "outcome", outcome.name());
  }
}
