package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A call for experts was published. */
public record CallPublished(GroupId group, String closes, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return group.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("closes", closes);
  }
}
