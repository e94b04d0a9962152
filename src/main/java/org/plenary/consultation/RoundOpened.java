package org.plenary.consultation;

import java.util.Map;
import org.plenary.guideline.GuidelineId;

/** From now on those asked may comment. */
public record RoundOpened(RoundId round, GuidelineId guideline, String actor)
    implements RoundEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("guideline", guideline.value());
  }
}
