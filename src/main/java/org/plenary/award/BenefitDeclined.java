package org.plenary.award;

import java.util.Map;

/** A winner does not take a benefit up; the award is untouched. */
public record BenefitDeclined(Benefit benefit, String reason, String actor)
    implements BenefitEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("entry", benefit().entry().value(), "reason", reason);
  }
}
