package org.plenary.meeting;

import java.time.LocalDate;
import java.util.Map;

/** Members were asked for items of an agenda. */
public record AgendaCalled(MeetingId meeting, LocalDate dueOn, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("due", dueOn.toString());
  }
}
