package org.plenary.milestone;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Lines of a file were added to a plan. */
public record WorkPlanImported(PlanId plan, int added, int refused, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return plan.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("added", added, "refused", refused);
  }
}
