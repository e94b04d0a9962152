package org.plenary.milestone;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A milestone was added to a plan. */
public record MilestonePlanned(MilestoneId milestone, PlanId plan, Window window, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return milestone.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("plan", plan.value(), "window", window.code());
  }
}
