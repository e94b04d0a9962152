package org.plenary.consultation;

import java.util.Map;
import org.plenary.guideline.GuidelineId;

/** Every comment of a round is answered, and everybody may read what became of it. */
public record RoundReleased(RoundId round, GuidelineId guideline, String actor)
    implements RoundEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("guideline", guideline.value());
  }
}
