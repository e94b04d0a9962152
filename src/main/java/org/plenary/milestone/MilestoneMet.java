package org.plenary.milestone;

import java.time.LocalDate;
import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A milestone was met. */
public record MilestoneMet(MilestoneId milestone, LocalDate on, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return milestone.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("on", on.toString());
  }
}
