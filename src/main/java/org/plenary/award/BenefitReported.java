package org.plenary.award;

import java.util.Map;

/** The report on a benefit is in: it is over, carried out or not. */
public record BenefitReported(Benefit benefit, boolean isDelivered, String actor)
    implements BenefitEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("entry", benefit().entry().value(), "isDelivered", isDelivered);
  }
}
