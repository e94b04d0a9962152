package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A contact of a government was taken off a call. */
public record FocalPointRemoved(GroupId group, String person, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return group.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("person", person);
  }
}
