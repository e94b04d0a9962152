package org.plenary.group;

import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A body that was closed answers again; its people are asked anew. */
public record BodyReopened(BodyId body, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return body.subject();
  }
}
