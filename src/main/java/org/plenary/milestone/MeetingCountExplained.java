package org.plenary.milestone;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A person said why a number of meetings is right that plan or meetings contradict. */
public record MeetingCountExplained(
    MilestoneId milestone, MeetingCount count, String reason, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return milestone.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("announced", count.announced(), "planned", count.code(), "reason", reason);
  }
}
