package org.plenary.consultation;

import java.util.Map;
import org.plenary.guideline.GuidelineId;

/** A round was called off before it opened. */
public record RoundCancelled(RoundId round, GuidelineId guideline, String reason, String actor)
    implements RoundEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("guideline", guideline.value(), "reason", reason);
  }
}
