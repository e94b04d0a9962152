package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A body was put on the list. */
public record BodyAdded(BodyId body, BodyKind kind, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return body.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("kind", kind.name());
  }
}
