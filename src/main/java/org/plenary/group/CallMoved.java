package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** The end of a call for experts was moved, for everybody. */
public record CallMoved(GroupId group, String before, String after, String reason, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return group.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("before", before, "after", after, "reason", reason);
  }
}
