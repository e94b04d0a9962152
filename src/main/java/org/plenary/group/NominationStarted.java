package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Somebody began to nominate an expert. */
public record NominationStarted(NominationId nomination, GroupId group, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return nomination.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("group", group.value());
  }
}
