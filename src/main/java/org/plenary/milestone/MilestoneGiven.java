package org.plenary.milestone;

import java.util.Map;
import org.plenary.identity.PersonId;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A milestone has another owner. */
public record MilestoneGiven(MilestoneId milestone, PersonId to, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return milestone.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("to", to.value());
  }
}
