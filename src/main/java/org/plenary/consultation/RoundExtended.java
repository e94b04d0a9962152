package org.plenary.consultation;

import java.time.Instant;
import java.util.Map;
import org.plenary.guideline.GuidelineId;

/** A round closes later than promised, for everybody. */
public record RoundExtended(
    RoundId round,
    GuidelineId guideline,
    Instant before,
    Instant after,
    String reason,
    String actor)
    implements RoundEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("before", before.toString(), "after", after.toString(), "reason", reason);
  }
}
