package org.plenary.consultation;

import java.util.Map;
import org.plenary.guideline.GuidelineId;

/** The office reminded a body or an expert who has not answered. */
public record SilentReminded(RoundId round, GuidelineId guideline, String whom, String actor)
    implements RoundEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("whom", whom);
  }
}
