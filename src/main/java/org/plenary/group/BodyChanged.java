package org.plenary.group;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** What is known of a body, or its days, changed. */
public record BodyChanged(BodyId body, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return body.subject();
  }
}
