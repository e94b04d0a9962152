package org.plenary.consultation;

import java.util.Map;
import org.plenary.guideline.GuidelineId;

/** A round was set up. */
public record RoundPlanned(RoundId round, GuidelineId guideline, String actor)
    implements RoundEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("guideline", guideline.value());
  }
}
