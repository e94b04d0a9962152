package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** A seat in a body was left or taken back. */
public record SeatLeft(BodyId body, SeatId seat, String reason, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return body.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("seat", seat.value(), "reason", reason);
  }
}
