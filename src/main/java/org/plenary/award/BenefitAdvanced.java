package org.plenary.award;

import java.util.Map;

/** The office brought a benefit one step further: scoped, agreed, running, delivered. */
public record BenefitAdvanced(Benefit benefit, BenefitState to, String actor)
    implements BenefitEvent {
  @Override
  public Map<String, Object> facts() {
    return Map.of("entry", benefit().entry().value(), "to", to.name());
  }
}
