package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A contact of a government was put down for a call. */
public record FocalPointNamed(GroupId group, String person, String country, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return group.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("person", person, "country", country);
  }
}
