package org.plenary.group;

import java.util.Map;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Subject;

/** What somebody may do in a body, or their days, changed. */
public record SeatChanged(BodyId body, SeatId seat, SeatRole role, String actor)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return body.subject();
  }

  @Override
  public Map<String, Object> facts() {
    return Map.of("seat", seat.value(), "role", role.name());
  }
}
