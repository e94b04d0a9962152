package org.plenary.milestone;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** The name, kind, evidence or needs of a milestone changed. */
public record MilestoneChanged(
    MilestoneId milestone, String field, String from, String to, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return milestone.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("field", field, "from", from, "to", to);
  }
}
