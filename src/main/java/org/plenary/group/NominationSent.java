package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A nomination was sent; it counts once it is complete. */
public record NominationSent(
    NominationId nomination,
    GroupId group,
    boolean isComplete,
    int version,
    String sha256,
    String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return nomination.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of(
        "group", group.value(), "complete", isComplete, "version", version, "sha256", sha256);
  }
}
