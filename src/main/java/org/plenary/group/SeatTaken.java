package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** Somebody took their seat in a body. */
public record SeatTaken(BodyId body, SeatId seat, String actor) implements DomainEvent {

  @Override
  public Subject subject() {
    return body.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("seat", seat.value());
  }
}
