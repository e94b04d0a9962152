package org.plenary.meeting;

import java.util.Map;

/** A meeting decided on what was put to it. */
public record DecisionTaken(MeetingId meeting, Taking taking, boolean isCarried, String actor)
    implements MeetingEvent {

  @Override
  public Map<String, Object> facts() {
    return Map.of("taken", taking.name(), "carried", isCarried);
  }
}
