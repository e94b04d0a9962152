package org.plenary.process;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/**
 * Somebody filled in the form of a work item.
 *
 * @param sha256 of the answers, so that later it can be proved what they were
 */
public record WorkItemCompleted(WorkItemForm item, String sha256, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject(item.procedure(), item.key());
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("task", item.task(), "answers", item.document(), "sha256", sha256);
  }
}
