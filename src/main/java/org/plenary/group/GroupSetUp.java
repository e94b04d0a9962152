package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** An expert working group was set up for a guideline. */
public record GroupSetUp(GroupId group, String guideline, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return group.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("guideline", guideline);
  }
}
