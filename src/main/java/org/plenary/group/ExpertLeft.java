package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A member left an expert working group. */
public record ExpertLeft(GroupId group, ExpertId expert, String on, String reason, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return expert.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("group", group.value(), "on", on, "reason", reason);
  }
}
