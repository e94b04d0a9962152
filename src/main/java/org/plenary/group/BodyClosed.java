package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A body answers no longer; its seats ended with it. */
public record BodyClosed(BodyId body, String reason, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return body.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("reason", reason);
  }
}
