package org.plenary.meeting;

import java.time.LocalDate;
import java.util.Map;

/** Offers are taken until another day. */
public record HostCallExtended(HostingId hosting, LocalDate dueOn, LastDayMove move, String actor)
    implements HostEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of(
        "before", move.before().toString(), "due", dueOn.toString(), "reason", move.reason());
  }
}
