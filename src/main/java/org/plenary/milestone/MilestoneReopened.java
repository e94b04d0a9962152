package org.plenary.milestone;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A milestone said to be met was not. */
public record MilestoneReopened(MilestoneId milestone, String reason, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return milestone.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("reason", reason);
  }
}
