package org.plenary.milestone;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A thing has a work plan now. */
public record WorkPlanMade(PlanId plan, Subject of, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return plan.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("of", of.toString());
  }
}
