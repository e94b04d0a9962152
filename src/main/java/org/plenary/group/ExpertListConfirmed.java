package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** The list of experts was confirmed. */
public record ExpertListConfirmed(
    GroupId group, int members, int reserve, int declined, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return group.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("members", members, "reserve", reserve, "declined", declined);
  }
}
