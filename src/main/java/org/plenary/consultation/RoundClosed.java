package org.plenary.consultation;

import java.util.Map;
import org.plenary.guideline.GuidelineId;

/** From now on what comes is informal. */
public record RoundClosed(RoundId round, GuidelineId guideline, String actor)
    implements RoundEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("guideline", guideline.value());
  }
}
