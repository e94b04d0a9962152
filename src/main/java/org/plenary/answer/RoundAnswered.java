package org.plenary.answer;

import java.util.Map;
import org.plenary.consultation.RoundEvent;
import org.plenary.consultation.RoundId;
import org.plenary.guideline.GuidelineId;

/** Every comment that is owed an answer has one; the answers can be released. */
public record RoundAnswered(RoundId round, GuidelineId guideline, String actor)
    implements RoundEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("guideline", guideline.value());
  }
}
