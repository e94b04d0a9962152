package org.plenary.award;

import java.util.Map;

/** A benefit will not come about. */
public record BenefitDropped(Benefit benefit, String reason, String actor) implements BenefitEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("entry", benefit().entry().value(), "reason", reason);
  }
}
