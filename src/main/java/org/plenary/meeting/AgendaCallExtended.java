package org.plenary.meeting;

import java.time.LocalDate;
import java.util.Map;

/** Items are taken until another day. */
public record AgendaCallExtended(MeetingId meeting, LocalDate dueOn, LastDayMove move, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of(
        "before", move.before().toString(), "due", dueOn.toString(), "reason", move.reason());
  }
}
