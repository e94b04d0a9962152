package org.plenary.milestone;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A person stands behind a date that was in doubt. */
public record MilestoneDateSettled(
    MilestoneId milestone, Window window, String reason, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return milestone.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("window", window.code(), "reason", reason);
  }
}
