package org.plenary.award;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Something that happened to one benefit. */
public interface BenefitEvent extends DomainEvent {

  Benefit benefit();

  @Override
  default Subject subject() {
    return benefit().id().subject();
  }

  @Override
  default Map<String, Object> facts() {
    return Map.of("entry", benefit().entry().value(), "offer", benefit().offer());
  }
}
